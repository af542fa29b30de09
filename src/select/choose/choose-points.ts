import type { AudienceSettings } from '../../config/audience-settings.ts';
import type { Merit } from '../score/merit.ts';
import { type Draft, fill } from './draft.ts';
import { takeCaveat } from './take-caveat.ts';
import { takeImplications } from './take-implications.ts';
import { takeOpening } from './take-opening.ts';
import { takeQuotation } from './take-quotation.ts';

/** The least worth, as a share of the first point's, below which nothing more is taken. */
const least = 0.12;

/** Chooses what tells most of the brief: its decisive quotation, its main caveat, telling sentences of every part. */
export function choosePoints(
  draft: Draft,
  settings: AudienceSettings,
  merits: readonly Merit[],
  slot: 'points' | 'passages',
): void {
  const { choice, ground } = draft;
  const apart = slot === 'points' ? 'quotation' : slot;
  const taken = () => choice.picks.filter(p => draft.slotOf.get(p.unit.i) === slot).length;
  const small = choice.left.words < 100;
  if (settings.quotation) takeQuotation(draft, ground.centre, apart, 0.35);
  if (!small) takeOpening(draft, merits, slot, 0.2);
  if (!small) takeCaveat(draft, slot, 0.2);
  takeImplications(draft, merits, slot, 0.2);
  fill(draft, slot, unit => merits[unit.i]?.why.join(', ') || 'adds what the rest does not say', {
    candidates: unit =>
      !unit.announces &&
      (merits[unit.i]?.score ?? 0) > 0.3 &&
      (slot === 'passages' || unit.kind !== 'block'),
    ...(settings.points === undefined ? {} : { most: Math.max(0, settings.points - taken()) }),
    bundle: slot === 'points' ? 2 : 4,
    thrift: 0.35,
    least,
  });
}
