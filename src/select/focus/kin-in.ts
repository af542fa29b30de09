import type { Kinship } from '../kin/kinship.ts';
import { greatest } from '../score/greatest.ts';
import { quantised } from '../score/vector.ts';
import type { Unit } from '../unit/unit.ts';

/** How much each word that is no kin at all counts against: between two sentences, the one on nothing else goes first. */
const other = 0.03;
/** How much of what the sentences beside one hold counts for it. */
const beside = 0.4;

/** The kinship of a word that alone shows a text to be about what is asked. */
const close = 0.7;
/** As many words as this name a field. A text may be about it without any of them: a sentence then holds as much kin as one. */
const field = { words: 6, held: 1 };

/** How much units hold of words akin to those asked for, as a share of the most that one holds. */
export interface Kin {
  /** By themselves, and with their neighbours: what is about a field stays in it for some sentences. */
  own: number[];
  around: number[];
  /** Something bears on what is asked: without it, distant kin would pass for an answer. */
  found: boolean;
}

/**
 * Rates units by the words that they hold which are akin to those asked for, each once. They are added up
 * and not averaged: a sentence is hardly less about courts for being about a factory as well.
 */
export function kinIn(
  units: readonly Unit[],
  asked: ReadonlyMap<string, number>,
  kinship: Kinship,
): Kin {
  const near = units.map(unit => [...new Set(unit.words)].map(kinship));
  const held = near.map(all => all.reduce((sum, kin) => sum + kin, 0));
  const net = held.map((sum, i) =>
    Math.max(0, sum - other * (near[i]?.filter(kin => kin === 0).length ?? 0)),
  );
  const wide = net.map((sum, i) => sum + beside * ((net[i - 1] ?? 0) + (net[i + 1] ?? 0)));
  const found =
    units.some(unit => unit.words.some(word => kinship(word) >= close)) ||
    (asked.size >= field.words && greatest(held) >= field.held);
  return { own: shares(net), around: shares(wide), found };
}

function shares(sums: readonly number[]): number[] {
  const most = greatest(sums);
  return sums.map(sum => quantised(sum / most));
}
