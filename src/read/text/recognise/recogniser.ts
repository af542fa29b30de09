import type { List } from '../../../brief/index.ts';
import type { ListNumbering } from '../../../brief/list-label.ts';
import type { Message } from '../../../message/index.ts';
import type { Scene } from './scene.ts';

export type BlockKind =
  | 'paragraph'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'standfirst'
  | 'heading'
  | 'heading-number'
  | 'underline'
  | 'rule'
  | 'item'
  | 'item-more'
  | 'definition'
  | 'table-row'
  | 'quotation'
  | 'attribution'
  | 'disclaimer'
  | 'author-note'
  | 'chrome'
  | 'notes-heading'
  | 'note';

/** What a block may be, how surely (0 to 1), and what an editor should hear about it. */
export interface Candidate {
  kind: BlockKind;
  confidence: number;
  message?: Message;
  /** A heading's depth from 1. */
  depth?: number;
  /** How a heading is set ("roman", "capitals" …): headings set alike are of one depth. */
  style?: string;
  /** Characters at the start of the block that are syntax (a bullet, a number). */
  lead?: number;
  /** Where a title's own words end: a note marker behind them is no part of it. */
  until?: number;
  /** An item's mark: items of one list have marks of one kind. */
  mark?: ItemMark;
  /** A quotation that goes on from the block before. */
  goesOn?: true;
}

/** The sign before an item of a list; `value` counts from 1, and a bullet's is 0. */
export interface ItemMark {
  kind: 'bullet' | 'decimal' | 'lower' | 'upper' | 'roman' | 'upper-roman' | 'none';
  sign: string;
  value: number;
  lead: number;
}

const numberings: Partial<Record<ItemMark['kind'], ListNumbering>> = {
  lower: 'lower-alpha',
  upper: 'upper-alpha',
  roman: 'lower-roman',
  'upper-roman': 'upper-roman',
};

/** Gives how a list counts that begins with an item of a mark: in digits, letters or Roman numerals, and from where. */
export function countOf({ kind, value }: ItemMark): Partial<List> {
  if (kind === 'bullet' || kind === 'none') return {};
  const numbering = numberings[kind];
  return {
    ordered: true,
    ...(value === 1 ? {} : { start: value }),
    ...(numbering ? { numbering } : {}),
  };
}

/** The mark of an item that has none of its own. */
export const unmarked: ItemMark = { kind: 'none', sign: '', value: 0, lead: 0 };

/** Looks at one block in its scene and says what it may be. */
export type Recogniser = (scene: Scene, index: number) => Candidate | undefined;
