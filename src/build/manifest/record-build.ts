import { join } from 'node:path';
import type { Host } from '../../host.ts';
import { type Message, say, systemReason, Trouble } from '../../message/index.ts';
import { writers } from '../../write/index.ts';
import type { BuiltBrief } from '../build-brief.ts';
import { keepCurrent, outputsOf } from './keep-current.ts';
import { type ManifestFacts, makeManifest } from './make-manifest.ts';
import { manifestName } from './manifest.ts';
import { readManifest } from './read-manifest.ts';
import { staleFiles } from './stale-files.ts';

/** Writes the manifest of a run beside its outputs, and names every file there that is out of date. */
export async function recordBuild(
  host: Host,
  built: readonly BuiltBrief[],
  facts: ManifestFacts,
): Promise<Message[]> {
  const before = await readManifest(host, facts.out);
  const made = makeManifest(built, facts);
  if (made.briefs.length === 0 && !before) return [];
  const { manifest, outdated } = await keepCurrent(host, made, before, facts);
  const path = join(facts.out, manifestName);
  try {
    const json = `${JSON.stringify(manifest, undefined, 2)}\n`;
    await host.write(path, new TextEncoder().encode(json));
  } catch (error) {
    throw new Trouble(say('output-unwritable', { path, why: systemReason(error) }));
  }
  const known = new Set(outputsOf(manifest));
  const extensions = Object.values(writers).map(writer => writer.extension);
  const stale = await staleFiles(host, facts.out, known, extensions);
  return stale.map(file =>
    say('output-stale', {
      path: join(facts.out, file),
      why: outdated.get(file) ?? 'no brief and audience of this build make it',
    }),
  );
}
