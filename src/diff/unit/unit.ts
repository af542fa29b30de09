import type { ComputedRule, Origin } from '../../brief/index.ts';

/**
 * A node without its id, its place and what it holds. Notes are named by their number in the
 * document (`#0`), since their ids are made of their words.
 */
export interface Shell {
  type: string;
  [field: string]: unknown;
}

/** Says where a word comes from, where it does not come from the brief. */
export interface WordOrigin {
  origin: Origin;
  rule?: ComputedRule;
  from?: string;
  /** The number of a mark, in a document that shows two revisions at once. */
  mark?: number;
}

/** The smallest parts of a line: words, formatting that opens and closes, and things without words. */
export type Token =
  | { type: 'word'; value: string; of?: WordOrigin }
  | { type: 'open'; node: Shell }
  | { type: 'close' }
  | { type: 'atom'; node: Shell };

/**
 * The parts of a document in reading order. A passage is a sentence or a run of words that belongs to
 * none; everything that holds passages opens and closes; what stands between sentences is space.
 */
export type Unit =
  | { type: 'open'; node: Shell }
  | { type: 'close'; end?: number }
  | { type: 'space'; tokens: Token[] }
  | { type: 'passage'; sentence: boolean; tokens: Token[]; mark?: number };
