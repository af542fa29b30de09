import { type Brief, type Document, type Metadata, originsOf } from './brief/index.ts';
import { compose, type Template } from './compose/index.ts';
import type { BriefSettings } from './config/brief-settings.ts';
import { checkFidelity } from './fidelity/check-fidelity.ts';
import { type Message, type Result, say } from './message/index.ts';
import { number } from './number/index.ts';
import type { Reader } from './read/index.ts';
import { resolve } from './resolve/index.ts';
import { type Audience, type Edition, select } from './select/index.ts';
import { countPages, type OutputFormat, type WriteOptions, writers } from './write/index.ts';

/** A source in memory, with what stands beside it. */
export interface Source {
  /** Names it in messages and, without its ending, names a brief that has no title. */
  file: string;
  text: string;
  reader: Reader;
  /** `brief.yaml` beside it, parsed. */
  beside?: { settings: BriefSettings; file: string };
  /** A title that overrides every other. */
  title?: string;
}

/** An audience with its template. */
export interface PublishedAudience extends Audience {
  template: Template;
}

/** One output, in bytes. */
export interface Output {
  format: OutputFormat;
  bytes: Uint8Array;
}

/** Reads a source and resolves it: the first half of the journey, the same for every audience. */
export function readBrief(
  source: Source,
  signal?: AbortSignal,
): Result<Brief> & { settings: BriefSettings } {
  const { file, reader, beside, title } = source;
  const reading = reader.read(source.text, { file, ...(signal ? { signal } : {}) });
  signal?.throwIfAborted();
  const resolved = resolve(reading.value, {
    file,
    own: reading.settings,
    ...(beside ? { beside } : {}),
    ...(title === undefined ? {} : { title }),
  });
  return {
    value: resolved.value,
    messages: [...reading.messages, ...resolved.messages],
    settings: { ...reading.settings, ...beside?.settings },
  };
}

/** Makes one audience's document of a brief: selected, composed, checked, numbered. */
export function layOut(
  brief: Brief,
  audience: PublishedAudience,
  options: { file: string; draft?: boolean; words?: number },
): Result<Document | undefined> {
  const selected = select(brief, audience, options);
  if (!selected.value) return { value: undefined, messages: selected.messages };
  const composed = compose(templateData(selected.value), audience.template, {
    originOf: originsOf(brief.metadata),
  });
  const document: Document = {
    type: 'document',
    schemaVersion: 1,
    audience: selected.value.audience,
    metadata: brief.metadata,
    references: brief.references,
    ...(options.draft ? { draft: true } : {}),
    children: [...composed.value.children, ...(selected.value.notes ? [selected.value.notes] : [])],
  };
  const breaches = checkFidelity(document, brief, options.file);
  return {
    value: number(document),
    messages: [...selected.messages, ...composed.messages, ...breaches],
  };
}

/** Writes a document in each of the formats. */
export async function write(
  document: Document,
  formats: readonly OutputFormat[],
  options: WriteOptions,
): Promise<Result<Output[]>> {
  const messages: Message[] = [];
  const value: Output[] = [];
  for (const format of formats) {
    options.signal?.throwIfAborted();
    const written = await writers[format].write(document, options);
    messages.push(...written.messages);
    const bytes =
      typeof written.value === 'string' ? new TextEncoder().encode(written.value) : written.value;
    value.push({ format, bytes });
  }
  return { value, messages };
}

/** One audience's edition, published: the document and its outputs. */
export interface Published {
  document: Document;
  outputs: Output[];
}

const attempts = 4;

/**
 * Publishes a brief for one audience. Where the audience limits the pages of the PDF, the edition is
 * selected again with fewer words while it runs over, at most four times; every format gets the same.
 */
export async function publish(
  brief: Brief,
  audience: PublishedAudience,
  formats: readonly OutputFormat[],
  options: WriteOptions & { file: string; draft?: boolean },
): Promise<Result<Published | undefined>> {
  const allowed = audience.settings.budget?.pages;
  let words: number | undefined;
  for (let attempt = 1; ; attempt++) {
    const laid = layOut(brief, audience, { ...options, ...(words === undefined ? {} : { words }) });
    const document = laid.value;
    if (!document) return { value: undefined, messages: laid.messages };
    const first = allowed === undefined ? undefined : await write(document, ['pdf'], options);
    const pages = countPages(first?.value[0]?.bytes);
    if (allowed !== undefined && pages > allowed && attempt < attempts) {
      words = Math.floor(
        (words ?? audience.settings.budget?.words ?? 400) *
          Math.max(0.6, Math.min(0.9, allowed / pages + 0.3)),
      );
      continue;
    }
    const over = allowed !== undefined && pages > allowed;
    const rest = await write(
      document,
      formats.filter(format => format !== 'pdf' || !first),
      options,
    );
    const made = [...(first?.value ?? []), ...rest.value];
    const outputs = formats.flatMap(format => made.find(output => output.format === format) ?? []);
    const messages = [
      ...laid.messages,
      ...inFile(formats.includes('pdf') ? (first?.messages ?? []) : [], options.file),
      ...inFile(rest.messages, options.file),
      ...(over
        ? [say('page-overflow', { pages, allowed, audience: audience.id }, { file: options.file })]
        : []),
    ];
    return { value: { document, outputs }, messages };
  }
}

/** Names the source in messages of writers, which do not know it. */
function inFile(messages: readonly Message[], file: string): Message[] {
  return messages.map(message => ({
    ...message,
    place: { file, ...message.place },
    ...(message.places ? { places: message.places.map(place => ({ file, ...place })) } : {}),
  }));
}

/** Gives a template its data: the edition's passages by slot, and what it may say about them. */
function templateData(edition: Edition): Record<string, unknown> {
  const missing = new Set(
    edition.notes?.children.filter(note => note.missing).map(note => note.id),
  );
  return {
    metadata: allKeys(edition.metadata),
    audience: edition.audience,
    edition: {
      extract: edition.extract,
      words: edition.words,
      notesMissing: edition.cited.length > 0 && edition.cited.every(id => missing.has(id)),
    },
    ...edition.slots,
  };
}

// A template may ask for any key; what a brief does not say is empty, and not unknown.
function allKeys(metadata: Metadata): Record<string, unknown> {
  const empty: Record<keyof Metadata, unknown> = {
    title: '',
    subtitle: '',
    authors: [],
    date: '',
    lang: '',
    identifier: '',
    series: '',
    version: '',
    status: '',
    supersedes: '',
    owner: '',
    keywords: [],
    publisher: '',
    licence: '',
    source: '',
    origins: {},
  };
  const { origins: _, ...said } = { ...empty, ...metadata };
  const authors =
    metadata.authors?.map(author => ({ affiliation: '', email: '', orcid: '', ...author })) ?? [];
  return { ...said, authors };
}
