import type { z } from 'zod';
import { parseYamlWith } from '../config/index.ts';
import type { Host } from '../host.ts';
import { say, Trouble } from '../message/index.ts';
import { decode } from '../read/decode.ts';

/** Loads a file of settings; throws `Trouble` with everything that is wrong in it. An empty file says nothing. */
export async function loadSettings<T>(host: Host, schema: z.ZodType<T>, file: string): Promise<T> {
  const bytes = await host.read(file);
  const text = isBlank(bytes) ? '' : decode(bytes, file);
  const { value, messages } = parseYamlWith(schema, text, { file });
  const [first, ...others] = messages;
  if (first) throw new Trouble(first, ...others);
  if (value === undefined)
    throw new Trouble(say('yaml-broken', { why: 'nothing in it' }, { file }));
  return value;
}

// White space and a byte order mark.
const blanks: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(byte => blanks.has(byte));
}
