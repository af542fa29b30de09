/** A string in a block that may be a note marker. */
export interface MarkerCandidate {
  block: number;
  /** Offsets in the block's text, brackets included. */
  from: number;
  to: number;
  /** The marker without its brackets. */
  label: string;
  /** The notes that it names, one for each number, where numbers alone don't tell. */
  keys?: readonly string[];
  /** The notes that it names, in order; the first and the last of them. */
  numbers: readonly number[];
  first: number;
  last: number;
  style: MarkerStyle;
  /** How much it looks like a marker where it stands, 0 to 1. */
  weight: number;
  /** The word or sign before it, by which a series such as "Goal1, Goal2" betrays itself. */
  after: string;
}

export const markerStyles = [
  'bracket',
  'caret',
  'superscript',
  'glued',
  'paren',
  'spaced',
] as const;
export type MarkerStyle = (typeof markerStyles)[number];
