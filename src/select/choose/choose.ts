import { quantised } from '../score/vector.ts';
import { closureOf, leaningOn } from '../unit/closure.ts';
import type { Support } from '../unit/support.ts';
import type { Unit } from '../unit/unit.ts';
import { heap } from './heap.ts';
import type { Worth } from './worth.ts';

/**
 * Beyond so many units a gain that fell by a tenth is taken for the greatest (Badanidiyuru and Vondrák
 * 2014): among thousands that are nearly equal, the exact choice would compute all of them for each pick.
 */
const bookLength = 5000;
/** More words than any brief has: such a budget does not count them. */
const countless = 1e9;
/** How many gains are computed again for one pick: where all fall alike, the best of so many is good enough. */
const patience = 256;

/** How much an edition may take. */
export interface Budget {
  words: number;
  sentences: number;
}

/** A unit taken, with those that it brought. */
export interface Taken {
  unit: Unit;
  /** All that came with it, itself included, in reading order. */
  with: Unit[];
  score: number;
  /** Words of the edition with it. */
  words: number;
}

/** The state of a choice: what is in, what may not come, what is left of the budget. */
export interface Choice {
  taken: Set<number>;
  /** What is said already, by the number of the first unit of the brief that says it: the unit that came. */
  said: Map<number, number>;
  barred: ReadonlySet<number>;
  left: Budget;
  picks: Taken[];
}

export interface ChooseOptions {
  units: readonly Unit[];
  support: readonly Support[];
  twins: readonly ReadonlySet<number>[];
  worth: Worth;
  /** Units that may be picked by themselves. */
  candidates: (unit: Unit) => boolean;
  /** The largest number of picks, and of units that one may bring. */
  most?: number;
  bundle?: number;
  /** The least score, as a share of the first pick's. */
  least?: number;
  /** The exponent of the length that a gain is divided by: at 1 short sentences win, at 0 long ones. */
  thrift: number;
  /** The words that a pick costs at least: the shortest sentences say little for the place they take. */
  floor?: number;
}

/**
 * Adds to a choice the units that are worth most a word, one after the other, each with what it
 * needs, while they fit. Greedy and lazy: a gain that was computed earlier is an upper bound, so that
 * only the head of the queue is ever computed again (Minoux 1978).
 */
export function choose(choice: Choice, options: ChooseOptions): void {
  const { units, support } = options;
  const version = new Map<number, number>();
  const queue = heap<Entry>((a, b) => a.score > b.score || (a.score === b.score && a.i < b.i));
  const slack = units.length > bookLength ? 0.1 : 0;
  const size = options.bundle ?? 6;
  const bundleOf = (i: number) => closureOf(support, i, choice.taken, size);
  const scoreOf = (bundle: readonly number[]): number =>
    rate(
      bundle.flatMap(u => units[u] ?? []),
      options,
      choice.left,
    );
  const push = (i: number): Entry | undefined => {
    const unit = units[i];
    if (!unit || !options.candidates(unit) || choice.taken.has(i)) return undefined;
    const { bundle, whole } = bundleOf(i);
    if (!whole || !mayCome(choice, bundle, options)) return undefined;
    const score = scoreOf(bundle);
    const at = (version.get(i) ?? 0) + 1;
    version.set(i, at);
    const entry = { i, score, round: choice.picks.length, version: at };
    queue.push(entry);
    return entry;
  };
  for (const unit of units) push(unit.i);
  let best: number | undefined;
  const first = choice.picks.length;
  let computed = 0;
  let freshest: Entry | undefined;
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    if (choice.picks.length - first >= (options.most ?? Number.POSITIVE_INFINITY)) return;
    if (entry.version !== version.get(entry.i) || choice.taken.has(entry.i)) continue;
    if (entry.round < choice.picks.length && computed >= patience && freshest) {
      queue.push(entry);
      entry = freshest;
    } else if (entry.round < choice.picks.length) {
      computed += 1;
      const score = scoreOf(bundleOf(entry.i).bundle);
      if (score < entry.score * (1 - slack)) {
        const fresh = push(entry.i);
        if (fresh && (!freshest || fresh.score > freshest.score)) freshest = fresh;
        continue;
      }
      entry.score = score;
    }
    computed = 0;
    freshest = undefined;
    if (entry.score <= 0 || (best !== undefined && entry.score < best * (options.least ?? 0)))
      return;
    const { bundle } = bundleOf(entry.i);
    if (!mayCome(choice, bundle, options)) continue;
    if (!takeAll(choice, entry.i, bundle, entry.score, options)) continue;
    best ??= entry.score;
    for (const other of leaningOn(support, bundle, choice.taken, size)) push(other);
  }
}

interface Entry {
  i: number;
  score: number;
  round: number;
  version: number;
}

/** Lets a unit in, whatever the budget says. */
export function admit({ taken, said }: Choice, unit: Unit): void {
  taken.add(unit.i);
  if (!said.has(unit.says)) said.set(unit.says, unit.i);
}

/** Takes units, if the budget has room for them. */
export function takeAll(
  choice: Choice,
  i: number,
  bundle: readonly number[],
  score: number,
  { units, worth }: Pick<ChooseOptions, 'units' | 'worth'>,
): boolean {
  const own = bundle.flatMap(u => units[u] ?? []);
  const words = own.reduce((sum, unit) => sum + unit.length, 0);
  const unit = units[i];
  if (!unit || words > choice.left.words || own.length > choice.left.sentences) return false;
  choice.left = {
    words: choice.left.words - words,
    sentences: choice.left.sentences - own.length,
  };
  for (const brought of own) admit(choice, brought);
  worth.take(own);
  const before = choice.picks.at(-1)?.words ?? 0;
  choice.picks.push({ unit, with: own, score, words: before + words });
  return true;
}

/** Says whether a bundle holds nothing that is barred, lost, or said already. */
export function mayCome(
  choice: Choice,
  bundle: readonly number[],
  { units, twins }: { units: readonly Unit[]; twins: readonly ReadonlySet<number>[] },
): boolean {
  const inside = new Set<number>();
  return bundle.every(u => {
    const says = units[u]?.says ?? u;
    if (choice.barred.has(u) || units[u]?.lost || choice.said.has(says) || inside.has(says))
      return false;
    for (const twin of twins[says] ?? [])
      if (choice.said.has(twin) || inside.has(twin)) return false;
    inside.add(says);
    return true;
  });
}

function rate(
  bundle: readonly Unit[],
  { worth, thrift, floor = 4 }: ChooseOptions,
  left: Budget,
): number {
  // Where sentences are counted and words are not, a sentence costs a sentence.
  if (left.words > countless) return quantised(worth.gain(bundle) / bundle.length ** 0.8);
  const length = bundle.reduce((sum, unit) => sum + unit.length, 0);
  return quantised(worth.gain(bundle) / Math.max(floor, length) ** thrift);
}
