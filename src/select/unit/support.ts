import { languageOf } from '../language/index.ts';
import { type Leaning, leaning } from './leaning.ts';
import type { Unit } from './unit.ts';

/** What must come with a unit, by number, and why. */
export interface Support {
  leaning: Leaning;
  /** Units that it can't do without. */
  needs: ReadonlyMap<number, string>;
  /** Units that can't do without it. */
  neededBy: readonly number[];
  /** It turns against the whole text before it: it asks for something to turn against, not for one sentence. */
  turns: boolean;
}

/** Finds what each unit must bring along. */
export function supportOf(units: readonly Unit[]): Support[] {
  const needs = units.map(() => new Map<number, string>());
  const leanings = units.map(unit => (unit.kind === 'sentence' ? leaning(unit.text) : undefined));
  const bring = (unit: Unit | undefined, other: Unit | undefined, why: string) => {
    if (unit && other) needs[unit.i]?.set(other.i, why);
  };
  const byId = new Map(units.map(unit => [unit.id, unit]));
  for (const unit of units) {
    const before = units[unit.i - 1];
    const after = units[unit.i + 1];
    const neighbour = before?.home === unit.home ? before : undefined;
    const how = leanings[unit.i];
    if (unit.node.type === 'quotation') {
      const leadIn = unit.node.leadIn === undefined ? undefined : byId.get(unit.node.leadIn);
      bring(unit, leadIn, 'introduces it');
      bring(leadIn, unit, 'is what it introduces');
    } else if (unit.announces && after && after.home !== unit.home) {
      bring(unit, after, 'is what it introduces');
      bring(after.kind === 'item' ? undefined : after, unit, 'introduces it');
    }
    const short = /^(?:The )?(\p{Lu}\p{L}{0,10}\p{Lu}\p{L}{0,10})\b/u.exec(unit.text)?.[1];
    if (short && neighbour?.text.includes(`(${short})`))
      bring(unit, neighbour, 'says what its abbreviation stands for');
    if (unit.kind === 'item') {
      const head = units[unit.i - unit.within - 1];
      if (head?.announces) bring(unit, head, 'introduces the list');
    }
    if (neighbour && (how === 'hard' || how === 'turn'))
      bring(unit, neighbour, how === 'turn' ? 'is what it turns against' : 'is what it leans on');
    if (!neighbour && how === 'hard') bring(unit, headBefore(units, unit), 'is what it leans on');
    // What is taken back, or made less sure, in the next breath is not said without it.
    if (neighbour && before && isHedge(unit, how)) bring(before, unit, 'is the caveat on it');
  }
  const neededBy = units.map((): number[] => []);
  for (const [i, own] of needs.entries()) for (const other of own.keys()) neededBy[other]?.push(i);
  return units.map((unit, i) => ({
    leaning: leanings[i],
    needs: needs[i] ?? new Map(),
    neededBy: neededBy[i] ?? [],
    turns: leanings[i] === 'turn' && unit.within === 0,
  }));
}

function isHedge(unit: Unit, how: Leaning): boolean {
  const { concession, caveat } = languageOf(unit.text);
  return how === 'turn' || (concession.test(unit.text) && caveat.test(unit.text.slice(0, 160)));
}

// A paragraph that opens on "Similarly" or "This" speaks of the paragraph before: of its first sentence
// where it draws a parallel, of its last where it points.
function headBefore(units: readonly Unit[], unit: Unit): Unit | undefined {
  const last = units[unit.i - 1];
  if (!last) return undefined;
  if (last.kind !== 'sentence') return last;
  return languageOf(unit.text).parallel.test(unit.text) ? units[last.i - last.within] : last;
}
