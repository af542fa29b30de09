/** A string in a block that may be a note marker. */
export interface MarkerCandidate {
  block: number;
  /** Offsets in the block's text, brackets included. */
  from: number;
  to: number;
  /** The marker without its brackets. */
  label: string;
  /** The first and last number that it names. */
  first: number;
  last: number;
  style: MarkerStyle;
  /** How much it looks like a marker where it stands, 0 to 1. */
  weight: number;
}

export type MarkerStyle = 'glued' | 'bracket' | 'superscript' | 'caret';
