import type { Slots } from '../edition.ts';
import type { Merit } from '../score/merit.ts';
import { type Draft, takeWhole } from './draft.ts';

/**
 * Takes what the brief says it means for somebody ("For Norway, …" at the head of a paragraph), the
 * last first: briefs come to their own reader's side at the end, and a summary without it misses the point.
 */
export function takeImplications(
  draft: Draft,
  merits: readonly Merit[],
  slot: keyof Slots,
  share: number,
): void {
  let left = draft.choice.left.words * share;
  const heads = draft.ground.units.filter(
    unit => unit.within === 0 && merits[unit.i]?.cues.includes('implication'),
  );
  for (const unit of heads.reverse()) {
    const before = draft.choice.left.words;
    takeWhole(draft, unit, slot, 'says what it means for somebody', left);
    left -= before - draft.choice.left.words;
  }
}
