import type { Ground } from '../ground/ground.ts';
import type { Vector } from '../score/vector.ts';
import { byName } from './by-name.ts';
import { byWords } from './by-words.ts';
import type { Focus } from './focus.ts';

/** How much each unit bears on the focus. */
export interface Relevance {
  /** From 0 to 1, what the brief ties to the focus counted in. */
  score: number[];
  /** How strongly a unit itself names the focus. */
  named: number[];
  /** The words that matter, with weights: the focus's own, and those that the brief uses beside them. */
  words: Vector;
  /** Gives the words of a text that show it, where words were asked for. */
  signs?: (text: string) => string[];
  /** What is chosen need not be spread over the parts of the brief. */
  precise: boolean;
}

/** Rates units by what they say for a focus: of names, or of what is asked in words. */
export function relevanceOf(ground: Ground, focus: Focus): Relevance {
  return focus.words.size === 0 ? byName(ground, focus) : byWords(ground, focus);
}
