import { type Language, languageOf } from '../language/index.ts';
import type { Unit } from './unit.ts';

/** One thing that makes a sentence worth more, or less, wherever it stands, and how it is called. */
interface Cue {
  id: keyof Language & ('duty' | 'commitment' | 'figure' | 'caveat' | 'implication' | 'verdict');
  why: string;
  weight: number;
}

/** Every cue, in one table; the weights are shares of the greatest relevance. What shows a cue, its language says. */
export const cues: readonly Cue[] = [
  { id: 'duty', why: 'says what to do', weight: 0.2 },
  { id: 'commitment', why: 'is a commitment', weight: 0.15 },
  { id: 'figure', why: 'gives a figure', weight: 0.08 },
  { id: 'caveat', why: 'is a caveat', weight: 0.12 },
  { id: 'implication', why: 'says what it means for somebody', weight: 0.3 },
  { id: 'verdict', why: 'draws a conclusion', weight: 0.12 },
];

/** Lists the cues that a sentence gives. */
export function cuesOf(unit: Unit): Cue[] {
  if (unit.kind === 'block') return [];
  const language = languageOf(unit.text);
  return cues.filter(({ id }) => language[id].test(unit.text));
}
