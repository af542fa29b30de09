import type { AnyNode, Brief } from '../brief/index.ts';
import type { Message, Place } from '../message/index.ts';

/** What a check may look at. */
export interface CheckContext {
  brief: Brief;
  /** Gives a node's place in the source, or that of some words in it. */
  at: (node: AnyNode | undefined, words?: string) => Place;
}

/** One thing that an editor looks for, as a function from a brief to what is wrong in it. */
export type Check = (context: CheckContext) => Message[];
