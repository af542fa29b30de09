import {
  type Brief,
  type Document,
  type Metadata,
  metadataKeys,
  originsOf,
} from './brief/index.ts';
import { compose, type Template } from './compose/index.ts';
import type { Approvals } from './config/approval-settings.ts';
import type { BriefSettings } from './config/index.ts';
import { checkFidelity } from './fidelity/check-fidelity.ts';
import { notesThatLean } from './fidelity/notes-that-lean.ts';
import { type Message, type Result, say } from './message/index.ts';
import { number } from './number/index.ts';
import type { BytesReader, Reading, TextReader, TrackChanges } from './read/index.ts';
import { resolve } from './resolve/index.ts';
import { type Audience, type Edition, select } from './select/index.ts';
import { countPages, type OutputFormat, type WriteOptions, writers } from './write/index.ts';

/** A source in memory, as its reader takes it, with what stands beside it. */
export type Source = SourceOptions &
  Input & {
    /** Names it in messages and, without its ending, names a brief that has no title. */
    file: string;
    /** `brief.yaml` beside it, parsed. */
    beside?: { settings: BriefSettings; file: string };
    /** What decoding it said. */
    messages?: Message[];
  };

/** What a reader takes: decoded text, or a file as it is. */
export type Input =
  | { reader: TextReader; text: string }
  | { reader: BytesReader; bytes: Uint8Array };

/** What a user may say about a source. */
export interface SourceOptions {
  /** A title that overrides every other. */
  title?: string;
  /** What to make of tracked changes; as if accepted, unless told otherwise. */
  trackChanges?: TrackChanges;
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
): Result<Brief> & { settings: BriefSettings; assets: ReadonlyMap<string, Uint8Array> } {
  const { file, beside, title } = source;
  const reading = readSource(source, signal);
  signal?.throwIfAborted();
  const resolved = resolve(reading.value, {
    file,
    own: reading.settings,
    ...(beside ? { beside } : {}),
    ...(title === undefined ? {} : { title }),
  });
  return {
    value: resolved.value,
    messages: [...(source.messages ?? []), ...reading.messages, ...resolved.messages],
    settings: { ...reading.settings, ...beside?.settings },
    assets: reading.assets ?? new Map(),
  };
}

function readSource(source: Source, signal: AbortSignal | undefined): Reading {
  const { file, trackChanges, beside } = source;
  const hints = beside?.settings.read;
  const options = {
    file,
    ...(signal ? { signal } : {}),
    ...(hints ? { hints } : {}),
    ...(trackChanges ? { trackChanges } : {}),
  };
  return 'bytes' in source
    ? source.reader.read(source.bytes, options)
    : source.reader.read(source.text, options);
}

export interface LayOutOptions {
  file: string;
  draft?: boolean;
  /** A smaller budget than the audience's own. */
  words?: number;
  /** What the brief says of its own editions, by audience, and the file that says it. */
  editions?: BriefSettings['editions'];
  settingsFile?: string;
  /** What was approved, by audience, and the file that says it. */
  approvals?: Approvals;
  approvalsFile?: string;
}

/** Chooses one audience's edition of a brief, the brief's own word on it counted in. */
export function editionOf(
  brief: Brief,
  audience: Audience,
  options: LayOutOptions,
): Result<Edition | undefined> {
  const own = options.editions?.[audience.id];
  const approved = options.approvals?.[audience.id];
  return select(brief, audience, {
    ...options,
    ...(own ? { own } : {}),
    ...(approved ? { approved } : {}),
  });
}

/** A document, with the edition that it lays out and what choosing that said. */
export type LaidOut = Result<Document | undefined> & { selected: Result<Edition | undefined> };

/** Makes one audience's document of a brief: selected, composed, checked, numbered. */
export function layOut(brief: Brief, audience: PublishedAudience, options: LayOutOptions): LaidOut {
  const selected = editionOf(brief, audience, options);
  if (!selected.value) return { value: undefined, messages: selected.messages, selected };
  const composed = compose(templateData(selected.value), audience.template, {
    originOf: originsOf(selected.value.metadata),
    ...(brief.metadata.lang === undefined ? {} : { lang: brief.metadata.lang }),
  });
  const document: Document = {
    type: 'document',
    schemaVersion: 1,
    audience: selected.value.audience,
    metadata: selected.value.metadata,
    references: brief.references,
    ...(options.draft ? { draft: true } : {}),
    children: [...composed.value.children, ...(selected.value.notes ? [selected.value.notes] : [])],
  };
  const breaches = checkFidelity(document, brief, options.file);
  const value = number(document);
  const leaning = selected.value.extract ? notesThatLean(value, brief, options.file) : [];
  return {
    value,
    selected,
    messages: [...selected.messages, ...composed.messages, ...breaches, ...leaning],
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

/** What is kept of the words after each try that ran over by one page: a little less at first. */
const shares = [0.94, 0.86, 0.72];
const attempts = shares.length + 1;

/** One audience's document within the pages that the audience allows. */
export interface Fitted {
  laid: LaidOut;
  /** The PDF by which its pages were counted, where they are limited. */
  pdf?: Result<Output[]>;
  pages: number;
}

/**
 * Lays a brief out for one audience as it is published: where the audience limits the pages of the PDF,
 * the edition is selected again with fewer words while it runs over, at most four times.
 */
export async function fitPages(
  brief: Brief,
  audience: PublishedAudience,
  options: WriteOptions & LayOutOptions,
): Promise<Fitted> {
  const allowed = audience.settings.budget?.pages;
  let limit: { words?: number } = {};
  for (let attempt = 1; ; attempt++) {
    const laid = layOut(brief, audience, { ...options, ...limit });
    if (!laid.value || allowed === undefined) return { laid, pages: 0 };
    const pdf = await write(laid.value, ['pdf'], { ...options, pages: allowed });
    const pages = countPages(pdf.value[0]?.bytes);
    if (pages <= allowed || attempt === attempts) return { laid, pdf, pages };
    const over = Math.max(0.5, (allowed / pages) * 0.94);
    const share = pages === allowed + 1 ? (shares[attempt - 1] ?? over) : over;
    limit = { words: Math.floor((limit.words ?? laid.selected.value?.words ?? 400) * share) };
  }
}

/** Publishes a brief for one audience; every format gets the same edition. */
export async function publish(
  brief: Brief,
  audience: PublishedAudience,
  formats: readonly OutputFormat[],
  options: WriteOptions & LayOutOptions,
): Promise<Result<Published | undefined>> {
  const allowed = audience.settings.budget?.pages;
  const writing = allowed === undefined ? options : { ...options, pages: allowed };
  const others = formats.filter(format => format !== 'pdf' || allowed === undefined);
  const { laid, pdf, pages } = await fitPages(brief, audience, options);
  const document = laid.value;
  if (!document) return { value: undefined, messages: laid.messages };
  const rest = await write(document, others, writing);
  const made = [...(pdf?.value ?? []), ...rest.value];
  const outputs = formats.flatMap(format => made.find(output => output.format === format) ?? []);
  const messages = [
    ...laid.messages,
    ...inFile(formats.includes('pdf') ? (pdf?.messages ?? []) : [], options.file),
    ...inFile(rest.messages, options.file),
    ...(allowed !== undefined && pages > allowed
      ? [overflow({ pages, allowed, audience: audience.id }, document, options.file)]
      : []),
  ];
  return { value: { document, outputs }, messages };
}

/** How long a title is that takes most of a page, in characters. */
const endlessTitle = 600;

/** Says that an edition runs over, and that its title is to blame, if it is. */
function overflow(
  found: { pages: number; allowed: number; audience: string },
  { metadata }: Document,
  file: string,
): Message {
  const title = metadata.title?.length ?? 0;
  return say('page-overflow', { ...found, ...(title > endlessTitle ? { title } : {}) }, { file });
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
      get words() {
        return edition.words;
      },
      focus: edition.focus,
      notesMissing: edition.cited.length > 0 && edition.cited.every(id => missing.has(id)),
    },
    ...edition.slots,
  };
}

// A template may ask for any key; what a brief does not say is empty, and not unknown.
function allKeys(metadata: Metadata): Record<string, unknown> {
  const empty = Object.fromEntries(
    Object.entries(metadataKeys).map(([key, holds]) => [key, holds === 'list' ? [] : '']),
  );
  const { origins: _, ...said } = { ...empty, ...metadata };
  const authors =
    metadata.authors?.map(author => ({ affiliation: '', email: '', orcid: '', ...author })) ?? [];
  return { ...said, authors };
}
