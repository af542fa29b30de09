import { join } from 'node:path';
import { type Brief, visit } from '../brief/index.ts';
import { clockOf } from '../clock.ts';
import { briefSettings } from '../config/brief-settings.ts';
import { parseYamlWith } from '../config/index.ts';
import type { Host } from '../host.ts';
import { foldRepeats, type Message, say, Trouble } from '../message/index.ts';
import { type PublishedAudience, publish, readBrief, type Source } from '../pipeline.ts';
import { decode, readerFor, readers, sourceLimit, tooBig } from '../read/index.ts';
import { defaultTheme, type OutputFormat } from '../write/index.ts';
import { findAudiences, loadAudiences } from './audiences.ts';
import type { FoundSource } from './find-sources.ts';

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
  /** A Word file whose styles DOCX takes. */
  reference?: Uint8Array;
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
  const { size } = (await host.kind(found.file)) ?? { size: 0 };
  if (size > sourceLimit) throw tooBig(found.file, size);
  const text = decode(await host.read(found.file), found.file);
  const reader = readerFor(found.file) ?? readers.text;
  const source: Source = {
    file: found.file,
    text,
    reader,
    ...(title === undefined ? {} : { title }),
  };
  if (found.settings === undefined) return source;
  const file = found.settings;
  const parsed = parseYamlWith(briefSettings, decode(await host.read(file), file), { file });
  const [trouble] = parsed.messages;
  if (trouble) throw new Trouble(trouble);
  return parsed.value === undefined
    ? source
    : { ...source, beside: { settings: parsed.value, file } };
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
  const audiences = await audiencesFor(options, read.settings.audiences);
  const made: { path: string; audience: string; format: OutputFormat; data: Uint8Array }[] = [];
  for (const audience of audiences) {
    const published = await publish(read.value, audience, options.formats, {
      file: found.file,
      clock: clockOf(options.epoch, read.value.metadata.date),
      assets,
      theme: defaultTheme,
      ...(options.draft ? { draft: true } : {}),
      ...(options.reference ? { reference: options.reference } : {}),
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
  const refused = messages.some(message => message.severity === 'error') && !options.draft;
  for (const { path, data, ...rest } of refused ? [] : made) {
    try {
      await host.write(path, data);
    } catch (error) {
      throw new Trouble(say('output-unwritable', { path, why: reasonOf(error) }));
    }
    outputs.push({ path, ...rest, bytes: data.length });
    options.progress?.(path);
  }
  return { name: found.name, file: found.file, outputs, messages: foldRepeats(messages) };
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

async function loadAssets(
  host: Host,
  folder: string,
  brief: Brief,
  file: string,
  messages: Message[],
): Promise<Map<string, Uint8Array>> {
  const urls = new Set<string>();
  visit(brief, node => {
    if (node.type === 'image') urls.add(node.url);
    return undefined;
  });
  const assets = new Map<string, Uint8Array>();
  for (const url of urls) {
    const bytes = /^[a-z][a-z0-9+.-]*:/i.test(url) ? undefined : await host.readInside(folder, url);
    if (bytes) assets.set(url, bytes);
    else
      messages.push(
        say(
          'image-unusable',
          { url, why: 'there is no such file inside the brief’s folder' },
          { file },
        ),
      );
  }
  return assets;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is a file',
    EEXIST: 'a part of its path is a file',
    EISDIR: 'a folder has its name',
    ENAMETOOLONG: 'the name is too long',
  };
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}
