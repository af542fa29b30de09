import { dirname, join } from 'node:path';
import type { Host } from '../../host.ts';
import { type Message, say, Trouble } from '../../message/index.ts';
import { formatNames, writers } from '../../write/index.ts';
import { type BuiltBrief, buildBrief } from '../build-brief.ts';
import { loadLook } from '../load-look.ts';
import { loadSource } from '../load-source.ts';
import { recordingHost, sha256 } from '../recording-host.ts';
import { sourceOptions } from '../source-options.ts';
import { byCause } from './by-cause.ts';
import { digestAsBuilt, madeBy, outputsOf } from './keep-current.ts';
import { makeManifest } from './make-manifest.ts';
import type { Manifest, ManifestBrief, ManifestEdition } from './manifest.ts';
import { staleFiles } from './stale-files.ts';

export interface VerifyOptions {
  host: Host;
  out: string;
  /** Folders of audiences, the project's own first, the package's last. */
  templates: readonly string[];
  packageTemplates: string;
  version: string;
  signal?: AbortSignal;
}

/**
 * Builds again, in memory, what a manifest lists, and compares: the files with their digests, and the
 * digests with what this version makes of the sources now. Outputs of one brief that differ for one reason
 * share a message; `different` lists them all.
 */
export async function verifyOutputs(
  manifest: Manifest,
  options: VerifyOptions,
): Promise<{ same: number; different: string[]; messages: Message[] }> {
  const { host, out } = options;
  const found = new Map<string, { why: string; todo?: string }>();
  const differs = (path: string, why: string, todo?: string) =>
    found.set(path, { why, ...(todo === undefined ? {} : { todo }) });
  let same = 0;
  for (const brief of manifest.briefs)
    for (const edition of brief.editions) {
      options.signal?.throwIfAborted();
      if (edition.outputs.length === 0) continue;
      const again = await rebuilt(brief, edition, options);
      for (const { path, sha256: digest } of edition.outputs) {
        const onDisk = await digestOf(host, join(out, path));
        const made = again.digests.get(path);
        if (onDisk === undefined) differs(path, 'the file is gone');
        else if (onDisk !== digest) differs(path, 'the file was changed after it was built');
        else if (made === digest) same += 1;
        else differs(path, why(edition, manifest, again, options.version), again.todo);
      }
    }
  const known = new Set(outputsOf(manifest));
  const extensions = Object.values(writers).map(writer => writer.extension);
  for (const path of await staleFiles(host, out, known, extensions))
    differs(
      path,
      'the manifest does not list it',
      'Delete it, or build the edition that it is of.',
    );
  const different = [...found.keys()];
  const causes = byCause(different, path => found.get(path)?.why ?? '');
  const messages = causes.map(({ files: [path = '', ...more], why }) =>
    say('output-differs', {
      ...{ path: join(out, path), more: more.length, why },
      ...found.get(path),
    }),
  );
  return { same, different, messages };
}

/** What came of building an edition again: digests of outputs by path, and of the files read by name. */
interface Rebuilt {
  digests: ReadonlyMap<string, string>;
  inputs: ReadonlyMap<string, string>;
  trouble?: string;
  /** What to do about the trouble. */
  todo?: string;
}

const mend = 'Set that right first; until then the outputs stay as they were published.';

const nothing: Rebuilt = { digests: new Map(), inputs: new Map() };

async function rebuilt(
  brief: ManifestBrief,
  edition: ManifestEdition,
  options: VerifyOptions,
): Promise<Rebuilt> {
  const { out, templates, packageTemplates, version, signal } = options;
  const chosen = edition.options;
  const host = recordingHost({ ...options.host, write: async () => {}, writeAll: async () => {} });
  if ((await host.kind(brief.source))?.kind !== 'file')
    return { ...nothing, trouble: `its source \`${brief.source}\` is gone`, todo: mend };
  const found = {
    name: brief.name,
    file: brief.source,
    folder: dirname(brief.source),
    settings: await settingsOf(host, brief),
  };
  try {
    const { look, digests: shared } = await loadLook(host, templates, chosen);
    const built: BuiltBrief = await buildBrief(
      await loadSource(host, found, sourceOptions(chosen)),
      found,
      {
        ...{ host, templates, out, look, chosen },
        audiences: chosen.focus === undefined ? [edition.audience] : [],
        formats: formatNames.filter(name => edition.outputs.some(({ format }) => format === name)),
        ...(signal ? { signal } : {}),
      },
    );
    const facts = { version, packageTemplates, out, options: chosen, shared };
    const now = makeManifest([{ ...built, inputs: new Map(host.digests) }], facts);
    const outputs = now.briefs.flatMap(b => b.editions.flatMap(e => e.outputs));
    return {
      digests: new Map(outputs.map(output => [output.path, output.sha256])),
      inputs: new Map(Object.entries(now.inputs)),
      ...(outputs.length === 0
        ? troubleOf(
            built.messages.find(m => m.severity === 'error') ??
              built.messages.find(m => m.severity === 'warning'),
          )
        : {}),
    };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { ...nothing, ...troubleOf(error.found) };
  }
}

function troubleOf(message: Message | undefined): { trouble: string; todo: string } {
  return { trouble: message?.reason ?? 'nothing is made', todo: message?.hint ?? mend };
}

async function settingsOf(host: Host, brief: ManifestBrief): Promise<string | undefined> {
  const { settings } = brief;
  return settings !== undefined && (await host.kind(settings))?.kind === 'file'
    ? settings
    : undefined;
}

async function digestOf(host: Host, path: string): Promise<string | undefined> {
  return (await host.kind(path))?.kind === 'file' ? sha256(await host.read(path)) : undefined;
}

function why(edition: ManifestEdition, before: Manifest, again: Rebuilt, version: string): string {
  if (again.trouble !== undefined) return `it can’t be built again: ${again.trouble}`;
  const changed = [...again.inputs]
    .filter(
      ([path, digest]) =>
        edition.inputs.includes(path) && digest !== digestAsBuilt(path, edition, before),
    )
    .map(([path]) => `\`${path}\` has changed`);
  const added = [...again.inputs.keys()]
    .filter(path => !edition.inputs.includes(path))
    .map(path => `\`${path}\` is new`);
  const gone = edition.inputs
    .filter(path => !again.inputs.has(path))
    .map(path => `\`${path}\` is no longer read`);
  const tool =
    madeBy(edition, before) === version
      ? []
      : [`version ${madeBy(edition, before)} made it, this is ${version}`];
  const reasons = [...changed, ...added, ...gone, ...tool];
  return reasons.length > 0
    ? reasons.join('; ')
    : 'the same sources give other bytes here; please report it';
}
