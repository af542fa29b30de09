import type { Support } from './support.ts';

/**
 * The most units that a passage may bring. No author's sentence leans on sixty others in turn; a text in
 * which every line leans on the line before does, and following each of its chains to the end would take
 * the square of its length.
 */
export const longest = 60;

/** What must come with a unit, itself included, in reading order. */
export interface Closure {
  bundle: readonly number[];
  /** Nothing is left out: without it, a passage would lean on something absent. */
  whole: boolean;
}

const nothing: ReadonlySet<number> = new Set();

/**
 * Follows what a unit needs, and what that needs in turn, nearest first, up to a number of units. What
 * is taken already has brought its own, and is not followed.
 */
export function closureOf(
  support: readonly Support[],
  start: number,
  taken: ReadonlySet<number> = nothing,
  most = longest,
): Closure {
  const seen = new Set([start]);
  for (const next of seen)
    for (const other of support[next]?.needs.keys() ?? []) {
      if (seen.has(other) || taken.has(other)) continue;
      if (seen.size >= most) return { bundle: inOrder(seen), whole: false };
      seen.add(other);
    }
  return { bundle: inOrder(seen), whole: true };
}

/**
 * Finds the units that may need one of these in at most so many steps: those whose bundle has become
 * smaller now that these are taken.
 */
export function leaningOn(
  support: readonly Support[],
  bundle: readonly number[],
  taken: ReadonlySet<number>,
  steps: number,
): Set<number> {
  const out = new Set<number>();
  let edge: Iterable<number> = bundle;
  for (let step = 0; step < steps; step++) {
    const next: number[] = [];
    for (const i of edge)
      for (const other of support[i]?.neededBy ?? []) {
        if (out.has(other) || taken.has(other)) continue;
        out.add(other);
        next.push(other);
      }
    edge = next;
  }
  return out;
}

function inOrder(units: ReadonlySet<number>): number[] {
  return [...units].sort((a, b) => a - b);
}
