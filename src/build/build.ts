import { join } from 'node:path';
import { type Brief, type Position, visit } from '../brief/index.ts';
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
import { type PublishedAudience, publish, readBrief, type Source } from '../pipeline.ts';
import { decodeSource, readerFor, readers, sourceLimit, tooBig } from '../read/index.ts';
import { defaultTheme, type OutputFormat } from '../write/index.ts';
import { findAudiences, loadAudiences } from './audiences.ts';
import { type FoundSource, noFile } from './find-sources.ts';
import { loadSettings } from './load-settings.ts';
import { tidyMessages } from './tidy-messages.ts';

export interface BuildOptions {
  host: Host;
  /** Folders of audiences, the project's own first. */
  templates: readonly string[];
  /** Audiences by name; those that the brief itself lists, or all, where there are none. */
  audiences: readonly string[];
  formats: readonly OutputFormat[];
  out: string;
  title?: string;
  draft?: boolean;
  /** Other severities for rules; the brief's own count for more. */
  rules?: Severities;
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
  outputs: { path: string; audience: string; format: OutputFormat; bytes: number }[];
  messages: Message[];
}

/** Loads a source with what stands beside it. */
export async function loadSource(host: Host, found: FoundSource, title?: string): Promise<Source> {
  const { kind, size } = (await host.kind(found.file)) ?? { kind: 'other', size: 0 };
  if (kind !== 'file')
    throw new Trouble(
      say('path-unusable', { path: found.file, why: noFile }, { file: found.file }),
    );
  if (size > sourceLimit) throw tooBig(found.file, size);
  const { value: text, messages } = decodeSource(await host.read(found.file), found.file);
  const reader = readerFor(found.file) ?? readers.text;
  const source: Source = {
    file: found.file,
    text,
    reader,
    messages,
    ...(title === undefined ? {} : { title }),
  };
  if (found.settings === undefined) return source;
  const file = found.settings;
  const settings = await loadSettings(host, briefSettings, file);
  return { ...source, beside: { settings, file } };
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
  const { host, signal } = options;
  const read = readBrief(source, signal);
  const messages: Message[] = [...read.messages];
  const assets = await loadAssets(host, found.folder, read.value, found.file, messages);
  const audiences = await audiencesFor(options, read.settings.audiences).catch(error => {
    throw options.audiences.length > 0 ? error : ofBrief(error, found);
  });
  const made: { path: string; audience: string; format: OutputFormat; data: Uint8Array }[] = [];
  for (const audience of audiences) {
    const published = await publish(read.value, audience, options.formats, {
      file: found.file,
      clock: clockOf(options.epoch, read.value.metadata.date),
      assets,
      theme: defaultTheme,
      ...(options.draft ? { draft: true } : {}),
      ...(signal ? { signal } : {}),
    });
    messages.push(...published.messages);
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
    outputs.push({ path, ...rest, bytes: data.length });
    options.progress?.(path);
  }
  return {
    name: found.name,
    file: found.file,
    outputs,
    messages: tidyMessages(judged, found.file),
  };
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
  const names =
    options.audiences.length > 0
      ? options.audiences
      : (own ?? [...(await findAudiences(options.host, options.templates)).keys()]);
  return loadAudiences(options.host, options.templates, names);
}

// An audience that the brief itself names is a mistake in its content, and has a place.
function ofBrief(error: unknown, found: FoundSource): unknown {
  if (!(error instanceof Trouble) || error.found.rule !== 'audience-unknown') return error;
  return new Trouble({ ...error.found, place: { file: found.settings ?? found.file } });
}

async function loadAssets(
  host: Host,
  folder: string,
  brief: Brief,
  file: string,
  messages: Message[],
): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Position | undefined>();
  visit(brief, node => {
    if (node.type === 'image' && !images.has(node.url)) images.set(node.url, node.position);
    return undefined;
  });
  const assets = new Map<string, Uint8Array>();
  for (const [url, position] of images) {
    const bytes = /^[a-z][a-z0-9+.-]*:/i.test(url) ? undefined : await host.readInside(folder, url);
    if (bytes) assets.set(url, bytes);
    else
      messages.push(
        say(
          'image-unusable',
          { url, why: 'there is no such file' },
          { file, ...(position ? { position } : {}) },
        ),
      );
  }
  return assets;
}
