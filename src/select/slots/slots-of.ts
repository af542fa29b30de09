import type { AudienceSettings } from '../../config/audience-settings.ts';
import type { Draft } from '../choose/draft.ts';
import type { Slots } from '../edition.ts';
import type { Unit } from '../unit/unit.ts';
import { groupPoints, pointOf } from './group-points.ts';
import { rebuild, rebuildSections } from './rebuild.ts';
import { wholeSections } from './whole-sections.ts';

/** Puts what was taken into the slots that a template may print. */
export function slotsOf(draft: Draft, settings: AudienceSettings): Omit<Slots, 'disclaimer'> {
  const { units, brief } = draft.ground;
  const whole = settings.select === 'everything';
  const taken = units.filter(({ i }) => draft.choice.taken.has(i));
  const standing = taken.filter(
    unit =>
      unit.role === 'standfirst' &&
      !['lead', 'focus', 'context'].includes(draft.slotOf.get(unit.i) ?? ''),
  );
  const apart = new Set(standing);
  const bySlot = new Map<keyof Slots | undefined, Unit[]>();
  for (const unit of taken) {
    if (apart.has(unit)) continue;
    const slot = draft.slotOf.get(unit.i);
    const before = bySlot.get(slot);
    if (before) before.push(unit);
    else bySlot.set(slot, [unit]);
  }
  const at = (slot: keyof Slots) => bySlot.get(slot) ?? [];
  const points = at('points');
  const groups =
    points.length > 0 ? groupPoints(points, draft.ground.support, settings.order === 'weight') : [];
  if (settings.order === 'weight') groups.sort((a, z) => weight(draft, z) - weight(draft, a) || 0);
  return {
    standfirst: rebuild(standing),
    lead: rebuild(at('lead')),
    focus: rebuild(at('focus')),
    points: groups.map(pointOf),
    quotation: rebuild(at('quotation')),
    context: rebuild(at('context')),
    passages: rebuildSections(brief.children, at('passages')),
    sections: whole ? wholeSections(brief.children, units, draft.choice.barred) : [],
  };
}

function weight(draft: Draft, group: readonly Unit[]): number {
  return Math.max(...group.map(unit => draft.merit[unit.i] ?? 0));
}
