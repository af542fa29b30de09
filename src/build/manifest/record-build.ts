import { join } from 'node:path';
import type { Host } from '../../host.ts';
import { type Message, say, systemReason, Trouble } from '../../message/index.ts';
import { writers } from '../../write/index.ts';
import type { BuiltBrief } from '../build-brief.ts';
import { briefOf, byCause } from './by-cause.ts';
import { keepCurrent, outputsOf } from './keep-current.ts';
import { type ManifestFacts, makeManifest } from './make-manifest.ts';
import { manifestName } from './manifest.ts';
import { readManifest } from './read-manifest.ts';
import { staleFiles } from './stale-files.ts';

const unmade = 'no brief and audience of this build make it';

/** Writes the manifest of a run beside its outputs, and says of each brief what of it is out of date. */
export async function recordBuild(
  host: Host,
  built: readonly BuiltBrief[],
  facts: ManifestFacts,
): Promise<Message[]> {
  const before = await readManifest(host, facts.out);
  const made = makeManifest(built, facts);
  if (made.briefs.length === 0 && !before) return [];
  const refused = new Set(built.filter(brief => brief.refused).map(brief => brief.name));
  const { manifest, outdated } = await keepCurrent(host, made, before, { ...facts, refused });
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
  const tried = new Set(built.map(brief => brief.name));
  // What stands there of a brief that was refused is what was published before, and stays.
  const said = stale.filter(file => !refused.has(briefOf(file)));
  const causes = byCause(said, file => outdated.get(file) ?? unmade);
  return causes.map(({ files: [path = '', ...more], why }) =>
    say('output-stale', {
      ...{ path: join(facts.out, path), more: more.length, why },
      tried: tried.has(briefOf(path)),
    }),
  );
}
