import type { Slots } from '../edition.ts';
import type { Merit } from '../score/merit.ts';
import { type Draft, takeWhole } from './draft.ts';

/** How many paragraphs of the running text tell what happened, before it is weighed. */
const opening = 3;
/** The least words of a sentence that tells something: a date or a label does not. */
const tells = 8;

/**
 * Takes what a stranger must know first: the opening sentence of the running text, and what its first
 * paragraphs tell of acts and agreements.
 */
export function takeOpening(
  draft: Draft,
  merits: readonly Merit[],
  slot: keyof Slots,
  share: number,
): void {
  const body = draft.ground.units.filter(
    unit =>
      unit.role !== 'standfirst' &&
      unit.role !== 'summary' &&
      unit.kind === 'sentence' &&
      unit.length >= tells,
  );
  const [first] = body;
  if (!first) return;
  const within = Math.floor(draft.choice.left.words * share);
  const before = draft.choice.left.words;
  takeWhole(draft, first, slot, 'says what the brief is about', within);
  const acts = body
    .filter(unit => unit.block < first.block + opening && !unit.announces)
    .filter(unit => merits[unit.i]?.cues.includes('commitment'))
    .sort((a, b) => (merits[b.i]?.score ?? 0) - (merits[a.i]?.score ?? 0) || a.i - b.i);
  const [act] = acts;
  if (act)
    takeWhole(
      draft,
      act,
      slot,
      'says what was agreed',
      within - (before - draft.choice.left.words),
    );
}
