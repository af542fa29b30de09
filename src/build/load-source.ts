import { briefSettings } from '../config/brief-settings.ts';
import type { Host } from '../host.ts';
import { type Message, say, Trouble } from '../message/index.ts';
import type { Input, Source, SourceOptions } from '../pipeline.ts';
import { decodeSource, sourceLimit, tooBig } from '../read/decode.ts';
import { formatOf, loadReader } from '../read/formats.ts';
import type { Reader } from '../read/reader.ts';
import { type FoundSource, noFile } from './find-sources.ts';
import { loadSettings } from './load-settings.ts';

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
    ...inputFor(await loadReader(formatOf(found.file) ?? 'text'), bytes, found.file),
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
