import type { Brief, Position } from '../brief/index.ts';
import type { BriefSettings, ReadingHints } from '../config/brief-settings.ts';
import type { Result } from '../message/index.ts';

/** Part of a source that is no node's text: syntax, or a repair that its name explains. */
export interface Claim {
  position: Position;
  as: 'syntax' | 'repair' | 'message';
  name: string;
}

/** What a reader returns: the brief as far as its format says it, what else the source holds, and what it says about itself. */
export interface Reading extends Result<Brief> {
  /** Every range of the source that is not the text of a node, in order (law 1). */
  claims: Claim[];
  /** What the source's own front matter says; `brief.yaml` beside it overrides it key by key. */
  settings: BriefSettings;
  /** Files that the source itself holds (the images of a package), by the address its images give. */
  assets?: ReadonlyMap<string, Uint8Array>;
}

export interface ReadOptions {
  /** Names the source in messages. */
  file: string;
  signal?: AbortSignal;
  /** What `brief.yaml` says about how to read the source; readers of formats that need no guesses ignore it. */
  hints?: ReadingHints;
  /** What to make of tracked changes, in formats that have them: as if accepted, unless told otherwise. */
  trackChanges?: TrackChanges;
}

/** What becomes of tracked changes: read as if accepted, as if rejected, or refused. */
export const trackChangesChoices = ['accept', 'reject', 'fail'] as const;
export type TrackChanges = (typeof trackChangesChoices)[number];

interface Format {
  name: string;
  /** File name endings, with the dot, lower case. */
  extensions: readonly string[];
}

/** Reads decoded text. */
export interface TextReader extends Format {
  input: 'text';
  /** Reads the encoding that such a file names itself, for bytes that are no UTF-8. */
  declaredEncoding?: (bytes: Uint8Array) => string | undefined;
  read: (source: string, options: ReadOptions) => Reading;
}

/** Reads a file as it is. */
export interface BytesReader extends Format {
  input: 'bytes';
  read: (source: Uint8Array, options: ReadOptions) => Reading;
}

/** One row of the table of readers. */
export type Reader = TextReader | BytesReader;
