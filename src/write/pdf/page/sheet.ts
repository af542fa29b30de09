import type { Frame } from '../content.ts';
import type { Slice } from '../layout/galley.ts';

/** A slice on a page: `shift` leads from its place in the galley to its place on the page. */
export interface Placed {
  slice: Slice;
  shift: number;
  /** A header row said again: an artifact. */
  repeated?: true;
}
/** The part of a frame that is on one page; lengths from the top of the text area. */
export interface FramePart {
  frame: Frame;
  x: number;
  width: number;
  top: number;
  bottom: number;
  /** Where the rule under a table's header stands. */
  header?: number;
}
/** One page: what stands in its text area, from the top, and its notes, at the bottom. */
export interface Sheet {
  body: Placed[];
  notes: Placed[];
  /** The top of the notes, if there are any. */
  notesTop?: number;
  frames: FramePart[];
}
/** The text area that pages are filled into; lengths in points. */
export interface Area {
  height: number;
  /** The space between the text and the first note; a rule stands in it. */
  noteGap: number;
  /** What is left empty before a long note is split rather than moved, in points. */
  waste: number;
}
