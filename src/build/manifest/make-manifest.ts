import { dirname } from 'node:path';
import type { BuiltBrief } from '../build-brief.ts';
import type { OutputOptions } from '../output-options.ts';
import { inputName } from './input-name.ts';
import type { Manifest, ManifestBrief, ManifestEdition } from './manifest.ts';

export interface ManifestFacts {
  version: string;
  packageTemplates: string;
  out: string;
  options: OutputOptions;
  /** Files that every edition is made of, such as the theme's, with their digests. */
  shared: ReadonlyMap<string, string>;
}

/** Makes the manifest of one run; what it says of a brief that was refused is nothing. */
export function makeManifest(built: readonly BuiltBrief[], facts: ManifestFacts): Manifest {
  const inputs = new Map<string, string>();
  const name = (path: string) => inputName(path, facts.packageTemplates);
  const briefs = built
    .filter(brief => !brief.refused && (brief.outputs.length > 0 || brief.skipped.length > 0))
    .map((brief): ManifestBrief => {
      const read = new Map([...brief.inputs, ...facts.shared]);
      for (const [path, digest] of read) inputs.set(name(path), digest);
      const editions = [...brief.audienceFolders.keys()].flatMap((audience): ManifestEdition[] => {
        const outputs = brief.outputs
          .filter(output => output.audience === audience)
          .map(({ path, format, bytes, sha256 }) => ({
            path: relative(path, facts.out),
            format,
            bytes,
            sha256,
          }));
        const skipped = brief.skipped.find(skip => skip.audience === audience)?.why;
        if (outputs.length === 0 && skipped === undefined) return [];
        const own = [...read.keys()].filter(path => concerns(path, audience, brief));
        return [
          {
            audience,
            options: facts.options,
            inputs: own.map(name).sort(),
            ...(skipped === undefined ? {} : { skipped }),
            outputs,
          },
        ];
      });
      return {
        name: brief.name,
        source: name(brief.file),
        ...(brief.settings === undefined ? {} : { settings: name(brief.settings) }),
        editions,
      };
    });
  return inOrder({
    manifest: 1,
    briefpress: facts.version,
    inputs: Object.fromEntries(inputs),
    briefs,
  });
}

/**
 * Sorts what a manifest lists, joins editions that were made of the same files in the same way, and
 * drops the files that none is made of.
 */
export function inOrder(given: Manifest): Manifest {
  const briefs = given.briefs
    .map(brief => ({ ...brief, editions: joined(brief.editions) }))
    .sort((a, b) => compare(a.name, b.name));
  const used = new Set(briefs.flatMap(brief => brief.editions.flatMap(edition => edition.inputs)));
  const inputs = Object.entries(given.inputs)
    .filter(([path]) => used.has(path))
    .sort(([a], [b]) => compare(a, b));
  return { ...given, inputs: Object.fromEntries(inputs), briefs };
}

function joined(editions: readonly ManifestEdition[]): ManifestEdition[] {
  const out = new Map<string, ManifestEdition>();
  for (const { outputs, ...rest } of editions) {
    const key = JSON.stringify([
      rest.audience,
      rest.options,
      rest.inputs,
      rest.was,
      rest.briefpress,
    ]);
    const all = [...(out.get(key)?.outputs ?? []), ...outputs];
    out.set(key, { ...rest, outputs: all.sort((a, b) => compare(a.path, b.path)) });
  }
  return [...out].sort(([a], [b]) => compare(a, b)).map(([, edition]) => edition);
}

// What lies in the folder of another audience does not.
function concerns(path: string, audience: string, { audienceFolders }: BuiltBrief): boolean {
  return ![...audienceFolders].some(([id, folder]) => id !== audience && dirname(path) === folder);
}

function relative(path: string, out: string): string {
  const inside = path.replaceAll('\\', '/');
  const base = out.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return base === '' || base === '.' ? inside : inside.slice(base.length + 1);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
