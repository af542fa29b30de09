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

/** Why a unit comes that only stands before another in a count: each is a point of its own. */
export const inCount = 'comes before it in the count';

// One count ("First, … Second, …") seldom runs over more sentences than this.
const countLength = 40;

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
    const counted = countedBefore(units, unit);
    if (counted) bring(unit, counted, inCount);
    if (unit.kind === 'item' && unit.within > 0 && languageOf(unit.text).fellows.test(unit.text))
      for (let i = unit.i - unit.within; i < unit.i; i++) bring(unit, units[i], inCount);
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

/** Finds what a sentence that opens on "Third" counts on from: "Second", or else the sentence before. */
function countedBefore(units: readonly Unit[], unit: Unit): Unit | undefined {
  if (unit.kind !== 'sentence') return undefined;
  const at = languageOf(unit.text).ordinal(unit.text);
  if (at === undefined || at === 1) return undefined;
  for (let i = unit.i - 1; i >= Math.max(0, unit.i - countLength); i--) {
    const other = units[i];
    if (!other || other.sections.at(-1) !== unit.sections.at(-1)) break;
    if (other.kind === 'sentence' && languageOf(other.text).ordinal(other.text) === at - 1)
      return other;
  }
  const before = units[unit.i - 1];
  return before?.home === unit.home ? before : undefined;
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
