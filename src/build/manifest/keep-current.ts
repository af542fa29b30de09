import { join } from 'node:path';
import type { Host } from '../../host.ts';
import { sha256 } from '../recording-host.ts';
import { inOrder } from './make-manifest.ts';
import type { Manifest, ManifestBrief, ManifestEdition } from './manifest.ts';

const prefix = 'package:';

/**
 * Adds to the manifest of a run the outputs of earlier runs that it did not make again and that would
 * come out the same: made by this version, of files that have not changed since, and still there. Also
 * gives why each of the others would not. The record of a brief that was refused stays whole, since its
 * outputs stay.
 */
export async function keepCurrent(
  host: Host,
  now: Manifest,
  before: Manifest | undefined,
  {
    out,
    packageTemplates,
    refused = new Set(),
  }: { out: string; packageTemplates: string; refused?: ReadonlySet<string> },
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
      if (refused.has(brief.name)) continue;
      const outputs = edition.outputs.filter(({ path }) => !made.has(path));
      const isSkip = edition.skipped !== undefined;
      if (isSkip ? skippedNow.has(`${brief.name}/${edition.audience}`) : outputs.length === 0)
        continue;
      const why =
        madeBy(edition, before) === now.briefpress
          ? await changed(edition, before, digest)
          : `it was made by version ${madeBy(edition, before)}`;
      if (why !== undefined) {
        for (const { path } of outputs) outdated.set(path, why);
        continue;
      }
      const there: ManifestEdition['outputs'] = [];
      for (const output of outputs)
        if ((await host.kind(join(out, output.path)))?.kind === 'file') there.push(output);
      if (there.length === 0 && !isSkip) continue;
      const { was: _, ...current } = edition;
      for (const path of edition.inputs) inputs[path] = digestAsBuilt(path, edition, before) ?? '';
      add(briefs, brief, { ...current, outputs: there });
    }
  // Last, so that a file's digest is the one of the editions that are current.
  for (const brief of before.briefs.filter(({ name }) => refused.has(name)))
    for (const edition of brief.editions) add(briefs, brief, asItWas(edition, before, now, inputs));
  const manifest = inOrder({ ...now, inputs, briefs: [...briefs.values()] });
  return { manifest, outdated };
}

/** Gives the digest that a file had when an edition was made of it. */
export function digestAsBuilt(
  path: string,
  edition: ManifestEdition,
  { inputs }: Manifest,
): string | undefined {
  return edition.was?.[path] ?? inputs[path];
}

/** Gives the version that made an edition. */
export function madeBy(edition: ManifestEdition, { briefpress }: Manifest): string {
  return edition.briefpress ?? briefpress;
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

/** Takes an edition over into a later manifest, beside what that one says of the same files and version. */
function asItWas(
  edition: ManifestEdition,
  before: Manifest,
  now: Manifest,
  inputs: Manifest['inputs'],
): ManifestEdition {
  const was: Record<string, string> = {};
  for (const path of edition.inputs) {
    const digest = digestAsBuilt(path, edition, before);
    if (digest === undefined) continue;
    inputs[path] ??= digest;
    if (inputs[path] !== digest) was[path] = digest;
  }
  const { was: _, briefpress: __, ...rest } = edition;
  const version = madeBy(edition, before);
  return {
    ...rest,
    ...(Object.keys(was).length > 0 ? { was } : {}),
    ...(version === now.briefpress ? {} : { briefpress: version }),
  };
}

async function changed(
  edition: ManifestEdition,
  before: Manifest,
  digest: (path: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (const path of edition.inputs) {
    const now = await digest(path);
    if (now === undefined) return `\`${path}\` is gone`;
    if (now !== digestAsBuilt(path, edition, before)) return `\`${path}\` has changed since`;
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
