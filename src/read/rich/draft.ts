import type { Flow, Heading, Metadata, Note, Paragraph } from '../../brief/index.ts';
import type { Message } from '../../message/index.ts';

/** A heading as its format says it, before sections are nested by containment. */
export interface Opening {
  type: 'opening';
  /** From 1. */
  depth: number;
  heading: Heading;
  /** The id by which links in the source call it. */
  id?: string;
  /** The format says that it is the title of the whole. */
  isTitle?: true;
}

export type DraftBlock = Flow | Opening;

/** How a paragraph is set, as far as its format says it. */
export interface Setting {
  /** Columns of a manual indent. */
  indent?: number;
  /** Every word is bold. */
  bold?: boolean;
  /** Points of its words' size, where all share one. */
  size?: number;
  /** The number that the format gives it, where it looks like a heading all the same; level from 0. */
  number?: { label: string; level: number };
}

/**
 * A brief as a format with structure of its own (HTML, DOCX) gives it: a flat run of blocks in
 * reading order, with the notes that the format itself marks.
 */
export interface Draft {
  blocks: DraftBlock[];
  /** Each with the key by which citations name it for its label. */
  notes: Note[];
  /** The label that the source prints for each key, where keys are not the labels. */
  noteLabels?: ReadonlyMap<string, string>;
  /** What the file says about itself beside its text. */
  metadata: Metadata;
  settings: ReadonlyMap<Paragraph, Setting>;
}

/** A draft with what was found on the way, and the images that its source holds by the address that they are given. */
export interface Drafted {
  draft: Draft;
  messages: Message[];
  assets: ReadonlyMap<string, Uint8Array>;
}
