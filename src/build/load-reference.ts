import type { Host } from '../host.ts';
import { say, Trouble } from '../message/index.ts';

/** Far above any Word file that holds styles and a letterhead. */
const limit = 20_000_000;

/** Reads the Word file whose styles DOCX is to take; the writer says whether it is one. */
export async function loadReference(host: Host, path: string): Promise<Uint8Array> {
  const found = await host.kind(path);
  if (found?.kind !== 'file') throw new Trouble(say('source-absent', { path }));
  if (found.size > limit)
    throw new Trouble(say('reference-unusable', { why: `it is larger than ${limit / 1e6} MB` }));
  return host.read(path);
}
