import { diffArrays } from 'diff';
import type { Placed } from '../unit/linearise.ts';
import type { Matching } from './match-units.ts';

/** How many edits between two anchors are looked for; beyond, everything there counts as replaced. */
const patience = 400;

/**
 * Matches what holds passages and what stands between them, from one kept passage to the next. What
 * holds nothing that stayed goes or comes with what it holds, and is not matched.
 */
export function matchStructure(
  a: readonly Placed[],
  b: readonly Placed[],
  { toNew, toOld, moved }: Matching,
): void {
  const keptA = (i: number) => (toNew[i] ?? -1) >= 0 && moved[i] === 0;
  const keptB = (j: number) => (toOld[j] ?? -1) >= 0 && moved[toOld[j] ?? 0] === 0;
  const [liveA, liveB] = [living(a, keptA), living(b, keptB)];
  let [fromA, fromB] = [0, 0];
  const between = (endA: number, endB: number) => {
    const old = structure(a, fromA, endA, liveA);
    const fresh = structure(b, fromB, endB, liveB);
    const link = (i: number, j: number) => {
      toNew[i] = j;
      toOld[j] = i;
    };
    if (old.length === fresh.length && old.every((i, k) => a[i]?.key === b[fresh[k] ?? -1]?.key))
      for (const [k, i] of old.entries()) link(i, fresh[k] ?? -1);
    else
      for (const [i, j] of common(
        old.map(i => a[i]?.key ?? ''),
        fresh.map(j => b[j]?.key ?? ''),
      ))
        link(old[i] ?? -1, fresh[j] ?? -1);
    [fromA, fromB] = [endA + 1, endB + 1];
  };
  for (let i = 0; i < a.length; i++)
    if (a[i]?.type === 'passage' && keptA(i)) between(i, toNew[i] ?? -1);
  between(a.length, b.length);
}

function structure(units: readonly Placed[], from: number, to: number, live: Uint8Array): number[] {
  const out: number[] = [];
  for (let i = from; i < to; i++) if (units[i]?.type !== 'passage' && live[i] === 1) out.push(i);
  return out;
}

/** Marks what holds a kept passage, what is empty in such, and the space in such. */
export function living(units: readonly Placed[], kept: (i: number) => boolean): Uint8Array {
  const live = new Uint8Array(units.length);
  const stays = new Uint32Array(units.length + 1);
  const all = new Uint32Array(units.length + 1);
  for (const [i, unit] of units.entries()) {
    const passage = unit.type === 'passage';
    all[i + 1] = (all[i] ?? 0) + (passage ? 1 : 0);
    stays[i + 1] = (stays[i] ?? 0) + (passage && kept(i) ? 1 : 0);
  }
  const around: number[] = [1];
  for (const [i, unit] of units.entries()) {
    const outer = around.at(-1) ?? 1;
    if (unit.type === 'open') {
      const end = unit.mate + 1;
      const has = (stays[end] ?? 0) > (stays[i] ?? 0);
      const empty = all[end] === all[i];
      live[i] = has || (empty && outer === 1) ? 1 : 0;
      around.push(live[i] ?? 0);
    } else if (unit.type === 'close') {
      live[i] = live[unit.mate] ?? 0;
      around.pop();
    } else if (unit.type === 'space') live[i] = outer;
  }
  return live;
}

/** Lists the common subsequence of two sequences of keys as pairs of indexes. */
export function common(a: readonly string[], b: readonly string[]): [number, number][] {
  const out: [number, number][] = [];
  let [start, endA, endB] = [0, a.length, b.length];
  while (start < endA && start < endB && a[start] === b[start]) out.push([start, start++]);
  const tail: [number, number][] = [];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) tail.push([--endA, --endB]);
  if (endA > start && endB > start) {
    const parts = diffArrays(a.slice(start, endA), b.slice(start, endB), {
      maxEditLength: patience,
    });
    let [i, j] = [start, start];
    for (const part of parts ?? []) {
      if (part.removed) i += part.value.length;
      else if (part.added) j += part.value.length;
      else for (let k = 0; k < part.value.length; k++) out.push([i++, j++]);
    }
  }
  return [...out, ...tail.reverse()];
}
