import type { Flow, ListItem, Role, Section, Sentence } from '../../brief/index.ts';

/** What may be chosen: a sentence of a paragraph, an item of a list, or a block that only comes whole. */
export interface Unit {
  /** Its number in the brief, in reading order. */
  i: number;
  /** The id that files and reports name it by. */
  id: string;
  kind: 'sentence' | 'item' | 'quotation' | 'block';
  node: Sentence | ListItem | Flow;
  /** What it stands in: its paragraph or list; a block is its own home. */
  home: Flow;
  /** Number of its home in the brief, and its own in the home, from 0. */
  block: number;
  within: number;
  text: string;
  /** The number of the first unit with the same words: its own, where nothing before says exactly this. */
  says: number;
  /** Content words, stemmed. */
  words: string[];
  /** Content words that stand in its home beside sentences: the name of a speaker before his words. */
  beside: string[];
  /** Words that it may take, as a reader counts them: the words of its abbreviations counted in. */
  length: number;
  role: Role;
  /** The sections that hold it, outermost first. */
  sections: readonly Section[];
  /** It announces a quotation, a list or a table, and is nothing without it. */
  announces: boolean;
  /** It is a quotation that the source announces and does not print. */
  lost: boolean;
}
