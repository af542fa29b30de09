import { dirname, join } from 'node:path';
import { clockOf } from '../clock.ts';
import { briefSettings } from '../config/brief-settings.ts';
import type { Host } from '../host.ts';
import {
  type Message,
  type Severities,
  say,
  systemReason,
  Trouble,
  withSeverities,
} from '../message/index.ts';
import {
  type Input,
  type PublishedAudience,
  publish,
  readBrief,
  type Source,
  type SourceOptions,
} from '../pipeline.ts';
import {
  decodeSource,
  type Reader,
  readerFor,
  readers,
  sourceLimit,
  tooBig,
} from '../read/index.ts';
import { defaultTheme, type OutputFormat, type Theme } from '../write/index.ts';
import { approvalsFile, loadApprovals } from './approvals.ts';
import { findAudiences, loadAudiences } from './audiences.ts';
import { type FoundSource, noFile } from './find-sources.ts';
import { loadAssets } from './load-assets.ts';
import { loadSettings } from './load-settings.ts';
import { onTheSpot } from './on-the-spot.ts';
import { recordingHost, sha256 } from './recording-host.ts';
import { tidyMessages } from './tidy-messages.ts';

export interface BuildOptions {
  host: Host;
  /** Folders of audiences, the project's own first. */
  templates: readonly string[];
  /** Audiences by name; those that the brief itself lists, or all, where there are none. */
  audiences: readonly string[];
  /** A focus given on the spot, instead of audiences; words that limit every edition. */
  focus?: string;
  words?: number;
  /** Whether nothing but approved editions is built. */
  approvedOnly?: boolean;
  formats: readonly OutputFormat[];
  out: string;
  /** The package's own, where none is given. */
  theme?: Theme;
  title?: string;
  draft?: boolean;
  /** Whether outputs carry their own document; they do unless this is false. */
  embed?: boolean;
  /** Whether HTML is the article alone. */
  htmlFragment?: boolean;
  /** Whether Markdown gives each sentence a line. */
  sentenceLines?: boolean;
  /** Other severities for rules; the brief's own count for more. */
  rules?: Severities;
  /** PDF for archives: PDF/A-2a, without attachments. */
  archive?: boolean;
  /** `SOURCE_DATE_EPOCH`. */
  epoch?: string;
  signal?: AbortSignal;
  /** Is told of every file written. */
  progress?: (done: string) => void;
}

/** What became of one source. */
export interface BuiltBrief {
  name: string;
  file: string;
  /** Files written. */
  outputs: {
    path: string;
    audience: string;
    format: OutputFormat;
    bytes: number;
    sha256: string;
  }[];
  /** Audiences for which the brief has nothing, with why. */
  skipped: { audience: string; why: string }[];
  /** The files that were read, with their digests; `<stdin>` may be among them. */
  inputs: ReadonlyMap<string, string>;
  /** The folders of the audiences that were built, by name. */
  audienceFolders: ReadonlyMap<string, string>;
  /** The settings file beside the source. */
  settings?: string;
  messages: Message[];
}

/** Loads a source with what stands beside it. */
export async function loadSource(
  host: Host,
  found: FoundSource,
  options: SourceOptions = {},
): Promise<Source> {
  const { kind, size } = (await host.kind(found.file)) ?? { kind: 'other', size: 0 };
  if (kind !== 'file')
    throw new Trouble(
      say('path-unusable', { path: found.file, why: noFile }, { file: found.file }),
    );
  if (size > sourceLimit) throw tooBig(found.file, size);
  const bytes = await host.read(found.file);
  const source: Source = {
    file: found.file,
    ...inputFor(readerFor(found.file) ?? readers.text, bytes, found.file),
    ...options,
  };
  if (found.settings === undefined) return source;
  const file = found.settings;
  const settings = await loadSettings(host, briefSettings, file);
  return { ...source, beside: { settings, file } };
}

/** Gives a reader what it takes: the bytes as they are, or the text that they spell. */
export function inputFor(
  reader: Reader,
  bytes: Uint8Array,
  file: string,
): Input & { messages?: Message[] } {
  if (reader.input === 'bytes') return { reader, bytes };
  const { value: text, messages } = decodeSource(bytes, file, reader.declaredEncoding?.(bytes));
  return { reader, text, messages };
}

/**
 * Builds one source for its audiences. Outputs are written only when every edition is made and no
 * message is an error; a draft is written all the same.
 */
export async function buildBrief(
  source: Source,
  found: FoundSource,
  options: BuildOptions,
): Promise<BuiltBrief> {
  const { signal } = options;
  const host = recordingHost(options.host);
  host.digests.set(
    found.file,
    sha256('bytes' in source ? source.bytes : new TextEncoder().encode(source.text)),
  );
  const read = readBrief(source, signal);
  const messages: Message[] = [...read.messages];
  const assets = await loadAssets(host, found, read, messages);
  const audiences = await audiencesFor({ ...options, host }, read.settings.audiences).catch(
    error => {
      throw options.audiences.length > 0 ? error : ofBrief(error, found);
    },
  );
  const skipped: BuiltBrief['skipped'] = [];
  const made: { path: string; audience: string; format: OutputFormat; data: Uint8Array }[] = [];
  const approvals = await loadApprovals(host, found);
  for (const audience of audiences) {
    if (options.approvedOnly && !Object.hasOwn(approvals, audience.id)) {
      messages.push(say('approval-absent', { audience: audience.id }, { file: found.file }));
      continue;
    }
    const published = await publish(read.value, audience, options.formats, {
      file: found.file,
      clock: clockOf(options.epoch, read.value.metadata.date),
      assets,
      theme: options.theme ?? defaultTheme,
      ...(read.settings.editions ? { editions: read.settings.editions } : {}),
      ...(found.settings === undefined ? {} : { settingsFile: found.settings }),
      approvals,
      approvalsFile: approvalsFile(found),
      ...(options.draft ? { draft: true } : {}),
      ...(options.embed === false ? { embed: false } : {}),
      ...(options.htmlFragment ? { htmlFragment: true } : {}),
      ...(options.sentenceLines ? { sentenceLines: true } : {}),
      ...(options.archive ? { archive: true } : {}),
      ...(signal ? { signal } : {}),
    });
    // A brief that asks for an edition and says nothing for it is wrong; an audience in general may miss it.
    const listed = read.settings.audiences?.includes(audience.id) === true;
    messages.push(
      ...published.messages.map(message =>
        message.rule === 'edition-empty' && listed
          ? { ...message, severity: 'error' as const }
          : message,
      ),
    );
    if (!published.value) skipped.push({ audience: audience.id, why: whyOf(published.messages) });
    for (const { format, bytes } of published.value?.outputs ?? [])
      made.push({
        path: outputPath(options.out, found.name, audience.id, format),
        audience: audience.id,
        format,
        data: bytes,
      });
    signal?.throwIfAborted();
  }
  const outputs: BuiltBrief['outputs'] = [];
  const judged = withSeverities(messages, options.rules, read.settings.rules);
  const refused = judged.some(message => message.severity === 'error') && !options.draft;
  for (const { path, data, ...rest } of refused ? [] : made) {
    try {
      await host.write(path, data);
    } catch (error) {
      throw new Trouble(say('output-unwritable', { path, why: systemReason(error) }));
    }
    outputs.push({ path, ...rest, bytes: data.length, sha256: sha256(data) });
    options.progress?.(path);
  }
  return {
    name: found.name,
    file: found.file,
    outputs,
    skipped,
    inputs: host.digests,
    // All of them: what another audience is made of is no input of an edition.
    audienceFolders: new Map([
      ...(await findAudiences(options.host, options.templates)),
      ...audiences.map(({ id, template }) => [id, dirname(template.path)] as const),
    ]),
    ...(found.settings === undefined ? {} : { settings: found.settings }),
    messages: tidyMessages(judged, found.file),
  };
}

function whyOf(messages: readonly Message[]): string {
  return messages.find(message => message.rule === 'edition-empty')?.reason ?? 'nothing is made';
}

/** Names an output: `<out>/<brief>/<brief>-<audience>.<format>`. */
export function outputPath(
  out: string,
  name: string,
  audience: string,
  format: OutputFormat,
): string {
  return join(out, name, `${name}-${audience}.${format}`);
}

/** Ends the build where two sources would write the same file; file systems that ignore case count. */
export function refuseCollisions(sources: readonly FoundSource[], out: string): void {
  const taken = new Map<string, FoundSource>();
  for (const source of sources) {
    const key = source.name.normalize('NFC').toLowerCase();
    const other = taken.get(key);
    if (other && other.file !== source.file)
      throw new Trouble(
        say('output-collision', {
          path: join(out, source.name),
          sources: `\`${other.file}\` and \`${source.file}\``,
        }),
      );
    taken.set(key, source);
  }
}

async function audiencesFor(
  options: BuildOptions,
  own: readonly string[] | undefined,
): Promise<PublishedAudience[]> {
  const { focus, ...limits } = options;
  if (focus !== undefined)
    return [
      await onTheSpot(options.host, options.templates, {
        focus,
        ...(limits.words === undefined ? {} : { words: limits.words }),
      }),
    ];
  const named = options.audiences.length > 0 ? options.audiences : own;
  const names = named ?? [...(await findAudiences(options.host, options.templates)).keys()];
  const loaded = await loadAudiences(options.host, options.templates, names);
  const audiences = named ? loaded : loaded.filter(audience => !audience.settings.onRequest);
  const { words } = options;
  if (words === undefined) return audiences;
  return audiences.map(audience => ({
    ...audience,
    settings: { ...audience.settings, budget: { ...audience.settings.budget, words } },
  }));
}

// An audience that the brief itself names is a mistake in its content, and has a place.
function ofBrief(error: unknown, found: FoundSource): unknown {
  if (!(error instanceof Trouble) || error.found.rule !== 'audience-unknown') return error;
  return new Trouble({ ...error.found, place: { file: found.settings ?? found.file } });
}
