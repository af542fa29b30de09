import { join } from 'node:path';
import type { Host } from '../../host.ts';
import { sha256 } from '../recording-host.ts';
import { inOrder } from './make-manifest.ts';
import type { Manifest, ManifestBrief, ManifestEdition } from './manifest.ts';

const prefix = 'package:';

/**
 * Adds to the manifest of a run the outputs of earlier runs that it did not make again and that would
 * come out the same: made by this version, of files that have not changed since, and still there. Also
 * gives why each of the others would not.
 */
export async function keepCurrent(
  host: Host,
  now: Manifest,
  before: Manifest | undefined,
  { out, packageTemplates }: { out: string; packageTemplates: string },
): Promise<{ manifest: Manifest; outdated: Map<string, string> }> {
  const outdated = new Map<string, string>();
  if (!before) return { manifest: now, outdated };
  const made = new Set(outputsOf(now));
  const skippedNow = new Set(
    now.briefs.flatMap(({ name, editions }) => editions.map(e => `${name}/${e.audience}`)),
  );
  const inputs = { ...now.inputs };
  const digest = digestReader(host, packageTemplates);
  const briefs = new Map(now.briefs.map(brief => [brief.name, brief]));
  for (const brief of before.briefs)
    for (const edition of brief.editions) {
      const outputs = edition.outputs.filter(({ path }) => !made.has(path));
      const isSkip = edition.skipped !== undefined;
      if (isSkip ? skippedNow.has(`${brief.name}/${edition.audience}`) : outputs.length === 0)
        continue;
      const why =
        before.briefpress === now.briefpress
          ? await changed(edition, before, digest)
          : `it was made by version ${before.briefpress}`;
      if (why !== undefined) {
        for (const { path } of outputs) outdated.set(path, why);
        continue;
      }
      const there: ManifestEdition['outputs'] = [];
      for (const output of outputs)
        if ((await host.kind(join(out, output.path)))?.kind === 'file') there.push(output);
      if (there.length === 0 && !isSkip) continue;
      for (const path of edition.inputs) inputs[path] = before.inputs[path] ?? '';
      add(briefs, brief, { ...edition, outputs: there });
    }
  const manifest = inOrder({ ...now, inputs, briefs: [...briefs.values()] });
  return { manifest, outdated };
}

/** Lists the paths of a manifest's outputs. */
export function outputsOf(manifest: Manifest): string[] {
  return manifest.briefs.flatMap(brief =>
    brief.editions.flatMap(edition => edition.outputs.map(output => output.path)),
  );
}

function add(briefs: Map<string, ManifestBrief>, old: ManifestBrief, edition: ManifestEdition) {
  const brief = briefs.get(old.name) ?? { ...old, editions: [] };
  briefs.set(old.name, { ...brief, editions: [...brief.editions, edition] });
}

async function changed(
  edition: ManifestEdition,
  before: Manifest,
  digest: (path: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (const path of edition.inputs) {
    const now = await digest(path);
    if (now === undefined) return `\`${path}\` is gone`;
    if (now !== before.inputs[path]) return `\`${path}\` has changed since`;
  }
  return undefined;
}

function digestReader(host: Host, packageTemplates: string) {
  const known = new Map<string, string | undefined>();
  return async (name: string) => {
    if (known.has(name)) return known.get(name);
    const path = name.startsWith(prefix) ? join(packageTemplates, name.slice(prefix.length)) : name;
    const file = (await host.kind(path))?.kind === 'file';
    const found = file ? sha256(await host.read(path)) : undefined;
    known.set(name, found);
    return found;
  };
}
