import { leans } from './leans.ts';
import { centroid, cosine, type Vector, vectorsOf } from './score/vectors.ts';
import { wordsOf } from './score/words.ts';
import type { Unit } from './unit.ts';

export interface Point {
  run: Unit[];
  score: number;
  why: string;
}

const longestRun = 3;
const same = 0.45;

/**
 * Chooses the sentences that say most of the brief: near its centre, early in their paragraph, with a
 * figure, an obligation or a caveat; no two that say the same, none that says what `said` says. A
 * sentence that leans on the one before comes with it, or not at all. Greedy by score a word: the
 * budget is `words`, the ceiling `count`; the result stands in source order.
 */
export function choosePoints(
  units: readonly Unit[],
  options: { words: number; count: number; said: readonly string[] },
): Point[] {
  const vectors = vectorsOf([...units.map(unit => unit.words), ...options.said.map(wordsOf)]);
  const own = vectors.slice(0, units.length);
  const centre = centroid(vectors);
  const taken: Vector[] = vectors.slice(units.length);
  const candidates: Point[] = units.flatMap((unit, i) => {
    const run = withSupport(units, i);
    if (!run || unit.introduces || run.some(u => u.introduces)) return [];
    return [{ run, ...rate(unit, own[i] ?? new Map(), centre) }];
  });
  const points: Point[] = [];
  let left = options.words;
  const used = new Set<Unit['paragraph']>();
  const ranked = candidates.sort((a, b) => b.score - a.score || order(a.run[0]) - order(b.run[0]));
  for (const point of ranked) {
    if (points.length === options.count) break;
    const length = point.run.reduce((sum, unit) => sum + unit.length, 0);
    const first = point.run[0];
    if (!first || length > left || used.has(first.paragraph)) continue;
    const vector = centroid(point.run.map(unit => own[units.indexOf(unit)] ?? new Map()));
    if (taken.some(other => cosine(vector, other) > same)) continue;
    points.push(point);
    taken.push(vector);
    used.add(first.paragraph);
    left -= length;
  }
  return points.sort((a, b) => order(a.run[0]) - order(b.run[0]));
}

/** Adds to a sentence those before it that it leans on; `undefined` if they lie outside its paragraph or are too many. */
export function withSupport(units: readonly Unit[], index: number): Unit[] | undefined {
  const run: Unit[] = [];
  for (let i = index; run.length < longestRun; i--) {
    const unit = units[i];
    if (!unit || (run[0] && unit.paragraph !== run[0].paragraph)) return undefined;
    run.unshift(unit);
    if (!leans(unit.text) || isContrastOpening(unit)) return run;
  }
  return undefined;
}

// "However, …" at the head of a paragraph turns against the whole before it: the edition's own points.
function isContrastOpening(unit: Unit): boolean {
  return unit.within === 0 && /^(however|nevertheless|nonetheless|yet)\b/i.test(unit.text);
}

function rate(unit: Unit, vector: Vector, centre: Vector): { score: number; why: string } {
  const why = ['near the centre of the brief'];
  let score = cosine(vector, centre);
  const add = (points: number, reason: string) => {
    score += points;
    why.push(reason);
  };
  if (unit.within === 0) add(0.03, 'opens its paragraph');
  if (/\b\d[\d.,]*\s*(per cent|percent|%|million|billion)/.test(unit.text))
    add(0.03, 'gives a figure');
  if (/\b(should|must|ought to|recommends?)\b/i.test(unit.text)) add(0.05, 'says what to do');
  if (/\b(however|did not|unlikely|yet to|remains? (un|to be)|uncertain)\b/i.test(unit.text))
    add(0.05, 'is a caveat');
  if (unit.role === 'recommendations') add(0.1, 'is a recommendation');
  if (unit.role === 'conclusion' || unit.role === 'summary')
    add(0.05, `stands in the ${unit.role}`);
  // Very short sentences say little out of their place, very long ones cost a page.
  if (unit.length < 8) add(-0.15, 'is short');
  if (unit.length > 45) add(-0.05, 'is long');
  return { score: Math.round(score * 10_000) / 10_000, why: why.join(', ') };
}

function order(unit: Unit | undefined): number {
  return unit ? unit.at * 1000 + unit.within : 0;
}
