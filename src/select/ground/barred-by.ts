import type { EditionSettings } from '../../config/index.ts';
import type { Audience } from '../edition.ts';
import type { Unit } from '../unit/unit.ts';
import { findGiven, findPassage } from './find-passages.ts';

/** Finds what may not come: what the audience never takes, what the author or editor keeps from it. */
export function barredBy(
  units: readonly Unit[],
  audience: Audience,
  own: EditionSettings | undefined,
): Set<number> {
  const out = new Set(findGiven(units, audience.settings.never).map(unit => unit.i));
  for (const unit of units)
    for (const { audiences } of unit.sections)
      if (
        (audiences?.only && !audiences.only.includes(audience.id)) ||
        audiences?.not?.includes(audience.id)
      )
        out.add(unit.i);
  for (const name of own?.exclude ?? [])
    for (const unit of findPassage(units, name)) out.add(unit.i);
  return out;
}
