import type { AudienceSettings } from '../../config/audience-settings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Merit } from '../score/merit.ts';
import type { Unit } from '../unit/unit.ts';
import { type Draft, fill, roomIn, takeWhole } from './draft.ts';
import { takeCaveat } from './take-caveat.ts';
import { takeImplications } from './take-implications.ts';
import { takeOpening } from './take-opening.ts';
import { takeQuotation } from './take-quotation.ts';

/** The least worth, as a share of the first point's, below which nothing more is taken. */
const least = 0.05;

/** The shares of it that the opening and what the brief means for somebody may take. */
const openingShare = 0.25;
const implicationShare = 0.35;

/** The share of a budget up to which the standfirst comes: whole or not at all, since a summary cut is none. */
const standfirstShare = 0.2;

/** Chooses what tells most of the brief: its decisive quotation, its main caveat, telling sentences of every part. */
export function choosePoints(
  draft: Draft,
  settings: AudienceSettings,
  merits: readonly Merit[],
  slot: 'points' | 'passages',
): void {
  const { choice, ground } = draft;
  const points = slot === 'points';
  const apart = points ? 'quotation' : slot;
  const small = choice.left.words < 100;
  const standing = ground.units.filter(unit => unit.role === 'standfirst');
  const words = standing.reduce((sum, unit) => sum + unit.length, 0);
  if (words <= choice.left.words * standfirstShare)
    for (const unit of standing)
      takeWhole(draft, unit, 'standfirst', 'is the author’s own summary');
  if (settings.quotation) takeQuotation(draft, ground.centre, apart, 0.35);
  if (!small) takeOpening(draft, merits, slot, openingShare);
  if (!small) takeCaveat(draft, slot, 0.2);
  takeImplications(draft, merits, slot, implicationShare);
  fill(draft, slot, unit => merits[unit.i]?.why.join(', ') || 'adds what the rest does not say', {
    candidates: unit =>
      unit.role !== 'standfirst' &&
      !unit.announces &&
      (!points ||
        ((merits[unit.i]?.score ?? 0) > 0.3 && unit.kind !== 'block' && isOnePoint(ground, unit))),
    ...(points ? { most: roomIn(draft, slot) } : {}),
    bundle: points ? 2 : 4,
    thrift: 0.35,
    least: points ? least : 0,
  });
}

// What needs another paragraph to be understood is no point: set beside its support, it is two.
function isOnePoint({ support, units }: Ground, unit: Unit): boolean {
  return [...(support[unit.i]?.needs.keys() ?? [])].every(i => units[i]?.home === unit.home);
}
