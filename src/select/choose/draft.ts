import type { Slots } from '../edition.ts';
import type { Ground } from '../ground/ground.ts';
import { closureOf } from '../unit/closure.ts';
import type { Unit } from '../unit/unit.ts';
import { type Choice, type ChooseOptions, choose, mayCome, takeAll } from './choose.ts';
import type { Worth } from './worth.ts';

/** An edition in the making. */
export interface Draft {
  ground: Ground;
  choice: Choice;
  worth: Worth;
  /** What each unit is worth by itself. */
  merit: readonly number[];
  /** The slot of each unit taken, and why it is. */
  slotOf: Map<number, keyof Slots>;
  /** The largest number of points. */
  points: number;
  why: Map<number, string>;
}

/** Takes a unit with all that it needs, if it may come and fits; `within` is the most words it may cost. */
export function takeWhole(
  draft: Draft,
  unit: Unit,
  slot: keyof Slots,
  why: string,
  within = Number.POSITIVE_INFINITY,
): boolean {
  const { ground, choice, worth } = draft;
  if (choice.taken.has(unit.i)) return true;
  if (roomIn(draft, slot) <= 0) return false;
  const { bundle, whole } = closureOf(ground.support, unit.i, choice.taken);
  const words = bundle.reduce((sum, i) => sum + (ground.units[i]?.length ?? 0), 0);
  if (!whole || words > within || !mayCome(choice, bundle, ground)) return false;
  if (!takeAll(choice, unit.i, bundle, draft.merit[unit.i] ?? 0, { units: ground.units, worth }))
    return false;
  record(draft, unit, bundle, slot, why);
  return true;
}

/** Gives how many more picks a slot may hold; only points are counted. */
export function roomIn(draft: Draft, slot: keyof Slots): number {
  if (slot !== 'points') return Number.POSITIVE_INFINITY;
  const { picks } = draft.choice;
  return draft.points - picks.filter(pick => draft.slotOf.get(pick.unit.i) === slot).length;
}

/** Fills the rest of the budget by worth. */
export function fill(
  draft: Draft,
  slot: keyof Slots,
  why: (unit: Unit) => string,
  options: Omit<ChooseOptions, 'units' | 'support' | 'twins' | 'worth'>,
): void {
  const { units, support, twins } = draft.ground;
  const from = draft.choice.picks.length;
  choose(draft.choice, { units, support, twins, worth: draft.worth, ...options });
  for (const pick of draft.choice.picks.slice(from))
    record(
      draft,
      pick.unit,
      pick.with.map(unit => unit.i),
      slot,
      why(pick.unit),
    );
}

/** Notes the slot and the reason of a unit and of those that it brings. */
function record(
  draft: Draft,
  unit: Unit,
  bundle: readonly number[],
  slot: keyof Slots,
  why: string,
): void {
  const home = slotBeside(draft, bundle) ?? slot;
  for (const i of bundle) {
    draft.slotOf.set(i, home);
    draft.why.set(i, i === unit.i ? why : reasonFor(draft.ground, i, bundle));
  }
}

/** Gives the slot of what a bundle leans on, where that is taken already: apart, it would point at nothing. */
function slotBeside({ ground, slotOf }: Draft, bundle: readonly number[]): keyof Slots | undefined {
  for (const i of bundle)
    for (const other of ground.support[i]?.needs.keys() ?? []) {
      const slot = bundle.includes(other) ? undefined : slotOf.get(other);
      if (slot) return slot;
    }
  return undefined;
}

function reasonFor({ support, units }: Ground, i: number, bundle: readonly number[]): string {
  for (const other of bundle) {
    const need = support[other]?.needs.get(i);
    if (need) return `${need}: “${opening(units[other])}”`;
  }
  return 'comes along';
}

function opening(unit: Unit | undefined): string {
  const words = (unit?.text ?? '').split(' ');
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}
