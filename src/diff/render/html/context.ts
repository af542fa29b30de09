import type { Element, Text } from 'hast';
import type { AnyNode } from '../../../brief/index.ts';
import type { Merged } from '../../merge/mark.ts';

export type Piece = Element | Text;

/** Which revision is shown: both at once, or one of them with what differs from the other marked. */
export type View = 'both' | 'old' | 'new';

/** What the handlers know while they show one edition. */
export interface Context {
  merged: Merged;
  view: View;
  /** Prefixes ids, so that several editions can stand on one page. */
  prefix: string;
  depth: number;
  /** Changes that have their anchor already. */
  anchored: Set<string>;
  show: (nodes: readonly AnyNode[], context: Context) => Piece[];
}
