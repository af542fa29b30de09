// What every node has: a type, a place in the source, and, if it is text, an origin.

/** Says where a text comes from: the source, an editor (template, `brief.yaml`), or a rule. */
export type Origin = 'brief' | 'editorial' | 'computed';

/** Names every rule that may add text of its own to a document. */
export type ComputedRule =
  | 'note-number'
  | 'figure-number'
  | 'table-number'
  | 'heading-number'
  | 'date'
  | 'omission'
  | 'expansion'
  | 'reference'
  | 'list'
  | 'file-name';

/** A place: `line` and `column` from 1, `offset` from 0, in UTF-16 units of the decoded source. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A range of the source; `source` names the part of a package (DOCX) that it lies in. */
export interface Position {
  start: Point;
  end: Point;
  source?: string;
}

export interface Node {
  type: string;
  position?: Position;
}

export interface Leaf extends Node {
  value: string;
  origin: Origin;
  /** Names the rule, where `origin` is `computed`. */
  rule?: ComputedRule;
  /** Says what a computed text was computed from. */
  from?: string;
}
