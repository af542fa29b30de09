import type { Slots } from '../edition.ts';
import { languageOf } from '../language/index.ts';
import { cosine, quantised, type Vector } from '../score/vector.ts';
import { closureOf } from '../unit/closure.ts';
import type { Unit } from '../unit/unit.ts';
import { type Draft, takeWhole } from './draft.ts';

/**
 * Takes the decisive block quotation, whole and with its lead-in: near to what the audience asks for,
 * binding rather than remarked, and short. `share` is the most of the budget that it may cost.
 */
export function takeQuotation(
  draft: Draft,
  centre: Vector,
  slot: keyof Slots,
  share: number,
): void {
  const { units, vectors, support } = draft.ground;
  const rated = units
    .filter(unit => unit.kind === 'quotation' && !unit.lost)
    .map(unit => ({ unit, score: rate(unit) }))
    .sort((a, b) => b.score - a.score || a.unit.i - b.unit.i);
  const within = draft.choice.left.words * share;
  for (const { unit } of rated)
    if (takeWhole(draft, unit, slot, 'is the decisive quotation, whole', within)) return;

  function rate(unit: Unit): number {
    const { bundle } = closureOf(support, unit.i);
    const words = bundle.reduce((sum, i) => sum + (units[i]?.length ?? 0), 0);
    const text = bundle.map(i => units[i]?.text).join(' ');
    const near = Math.max(...bundle.map(i => cosine(vectors[i] ?? new Map(), centre)));
    return quantised(near + (languageOf(text).binding.test(text) ? 0.3 : 0) - words / 400);
  }
}
