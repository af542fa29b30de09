import type { Slots } from '../edition.ts';
import { languageOf } from '../language/index.ts';
import { cosine, quantised, sumOf } from '../score/vector.ts';
import { closureOf } from '../unit/closure.ts';
import { type Draft, takeWhole } from './draft.ts';

/** A caveat that brings so many others costs more than it is worth. */
const dear = 20;

/**
 * Takes the author's main caveat on what has been taken: an edition must not be more certain or more
 * alarmed than its brief. A caveat that turns against the text as a whole goes before others.
 */
export function takeCaveat(draft: Draft, slot: keyof Slots, share: number): void {
  const { units, vectors, support, centre } = draft.ground;
  const taken = sumOf([...draft.choice.taken].map(i => [vectors[i] ?? new Map(), 1] as const));
  const aim = sumOf([
    [taken, 1],
    [centre, 1],
  ]);
  const rated = units
    .filter(unit => unit.kind === 'sentence' && isCaveat(unit.text) && !unit.announces)
    .map(unit => {
      const { bundle } = closureOf(support, unit.i, undefined, dear);
      const turns = bundle.some(i => support[i]?.turns);
      const near = cosine(vectors[unit.i] ?? new Map(), aim);
      return { unit, turns, score: quantised(near + (turns ? 0.4 : 0) - bundle.length * 0.05) };
    })
    .sort((a, b) => b.score - a.score || a.unit.i - b.unit.i);
  if (rated.some(({ unit, turns }) => turns && draft.choice.taken.has(unit.i))) return;
  const within = draft.choice.left.words * share;
  for (const { unit, score } of rated) {
    if (score < 0.1) return;
    if (takeWhole(draft, unit, slot, 'is the author’s caveat on the whole', within)) return;
  }
}

// "However, the devil is in the details" only announces a caveat: the one that says it is wanted.
function isCaveat(text: string): boolean {
  const { announcement, caveat } = languageOf(text);
  return caveat.test(text.replace(announcement, ''));
}
