import type { Bag } from './bag.ts';

/** What is aligned: a passage, a whole table, a row. */
export interface Item {
  key: string;
  kind: string;
  /** What holds it, such as `heading`. */
  slot: string;
  /** Its first unit, and the one after its last. */
  from: number;
  to: number;
  bag: () => Bag;
}

/** Reckons how many words an item has without cutting it into words, from the length of its key. */
export function sizeOf(item: Item): number {
  return 1 + item.key.length / 6;
}

/** Items that belong together: a section, a block. `from` and `to` count items. */
export interface Span {
  key: string;
  from: number;
  to: number;
  weight: number;
}

/** Items with the spans over them, coarse layers first. */
export interface Sequence {
  items: readonly Item[];
  layers: readonly (readonly Span[])[];
}

/** A stretch of both sequences between two anchors. */
export interface Gap {
  a: readonly [from: number, to: number];
  b: readonly [from: number, to: number];
}

/** Says for each old item which new one it is (`to`, -1 for none) and whether it left its place. */
export interface Alignment {
  to: Int32Array;
  from: Int32Array;
  moved: Uint8Array;
}
