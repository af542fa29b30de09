import type { Message } from '../../../message/index.ts';
import type { Block } from '../block.ts';
import type { MarkerCandidate } from '../markers/candidate.ts';
import type { NotesList } from '../notes-list.ts';

export type BlockKind =
  | 'paragraph'
  | 'title'
  | 'byline'
  | 'heading'
  | 'item'
  | 'quotation'
  | 'standfirst'
  | 'disclaimer'
  | 'notes-heading'
  | 'note';

/** What a block may be, how surely (0 to 1), and what an editor should hear about it. */
export interface Candidate {
  kind: BlockKind;
  confidence: number;
  message?: Message;
  /** A heading's depth from 1. */
  depth?: number;
  /** Characters at the start of the block that are syntax (a bullet, a number). */
  lead?: number;
  ordered?: boolean;
}

/** Everything that a recogniser may look at. */
export interface Scene {
  file: string;
  blocks: readonly Block[];
  /** Accepted note markers by block, in order. */
  markers: ReadonlyMap<number, readonly MarkerCandidate[]>;
  notes: NotesList | undefined;
}

/** Looks at one block in its scene and says what it may be. */
export type Recogniser = (scene: Scene, index: number) => Candidate | undefined;
