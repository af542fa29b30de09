import type { Matching } from '../align/match-units.ts';
import type { Manner } from '../change.ts';
import type { Placed } from '../unit/linearise.ts';

/** The units that one change is made of. */
export interface Piece {
  manner: Manner;
  /** Old units that go, or that are edited or moved. */
  olds: number[];
  /** New units that come, or that old ones became. */
  news: number[];
  /** Passages that are edited or moved. */
  pairs: (readonly [old: number, fresh: number])[];
}

/** Two streams of units and how they match. */
export interface Matched extends Matching {
  a: readonly Placed[];
  b: readonly Placed[];
}

/** Says for each unit of either side which piece it belongs to, -1 for none. */
export interface Ownership {
  pieces: Piece[];
  ownA: Int32Array;
  ownB: Int32Array;
}
