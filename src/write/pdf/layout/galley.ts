// The galley: everything laid out on one endless page, as slices that pages are cut from.

import type { Frame } from '../content.ts';
import type { Font } from '../font/font.ts';
import type { Element, Piece } from './structure.ts';

/** Text in one style on one line; without a piece it is an artifact. */
export interface Segment {
  x: number;
  width: number;
  text: string;
  font: Font;
  fontSize: number;
  color: string;
  rise: number;
  strike: boolean;
  /** How much wider each of its spaces is made, in points. */
  stretch: number;
  piece?: Piece;
  link?: { target: string; element: Element };
}
export interface LineItem {
  kind: 'line';
  x: number;
  y: number;
  width: number;
  leading: number;
  baseline: number;
  segments: Segment[];
  /** Notes first cited on it. */
  cites?: string[];
  /** Prints leaders and the page number of an anchor, up to the right edge. */
  pageOf?: { anchor: string; right: number; piece: Piece; element: Element };
}
export interface ImageItem {
  kind: 'image';
  x: number;
  y: number;
  width: number;
  height: number;
  image: string;
  element?: Element;
  piece?: Piece;
}
export interface RuleItem {
  kind: 'rule';
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
}
export type Item = LineItem | ImageItem | RuleItem;

/** What a page break before a slice costs: nothing, a kept block, a keep-with-next, a broken row. */
export type Cost = 0 | 1 | 2 | 3;

/** A horizontal cut of the galley that never splits, unless it is higher than a page. */
export interface Slice {
  top: number;
  bottom: number;
  items: Item[];
  /** The notes first cited in it, in order. */
  cites: string[];
  cost: Cost;
  anchors: string[];
  outlines: { title: string; depth: number }[];
  /** Opens a page: the rest of a slice that was cut. */
  forced?: true;
}
/** A frame round the slices `from` to `to` (not included). */
export interface PlacedFrame {
  frame: Frame;
  x: number;
  width: number;
  from: number;
  to: number;
}
export interface Galley {
  slices: Slice[];
  frames: PlacedFrame[];
}
