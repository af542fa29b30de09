import type { Draft } from './choose/draft.ts';
import type { Judgement } from './edition.ts';
import type { Relevance } from './focus/relevance.ts';
import type { Merit } from './score/merit.ts';
import { closureOf } from './unit/closure.ts';
import type { Unit } from './unit/unit.ts';

/** Says for every unit whether it is in and why, or what kept it out and what it would take. */
export function judgementsOf(
  draft: Draft,
  merits: readonly Merit[],
  relevance: Relevance | undefined,
): Judgement[] {
  return draft.ground.units.map(unit => {
    const taken = draft.choice.taken.has(unit.i);
    const slot = draft.slotOf.get(unit.i);
    const line = unit.node.position?.start.line;
    return {
      passage: unit.id,
      kind: unit.kind,
      text: unit.text,
      block: unit.block,
      ...(slot ? { slot } : {}),
      score: draft.merit[unit.i] ?? 0,
      ...(taken
        ? { why: draft.why.get(unit.i) ?? 'is in' }
        : out(draft, unit, merits[unit.i], relevance)),
      ...(line === undefined ? {} : { line }),
    };
  });
}

function out(
  draft: Draft,
  unit: Unit,
  merit: Merit | undefined,
  relevance: Relevance | undefined,
): { why: string; toGetIn: string } {
  const { ground, choice } = draft;
  const quote = (i: number) => `“${(ground.units[i]?.text ?? '').slice(0, 60).trimEnd()} …”`;
  if (choice.barred.has(unit.i))
    return {
      why: 'is kept from this audience',
      toGetIn: 'take it out of `never`, `exclude` or the tags of its section',
    };
  if (unit.lost)
    return {
      why: 'is announced in the source and not printed',
      toGetIn: 'restore it under `quotations:` in `brief.yaml`',
    };
  const twin = [unit.says, ...(ground.twins[unit.says] ?? [])]
    .map(i => choice.said.get(i))
    .find(i => i !== undefined);
  if (twin !== undefined)
    return {
      why: `says what ${quote(twin)} says`,
      toGetIn: 'exclude the other, or include this one',
    };
  const { bundle, whole } = closureOf(ground.support, unit.i, choice.taken);
  const lost = bundle.find(i => ground.units[i]?.lost);
  if (lost !== undefined)
    return {
      why: 'announces a quotation that the source does not print',
      toGetIn: 'restore the quotation under `quotations:` in `brief.yaml`',
    };
  const barred = bundle.find(i => choice.barred.has(i));
  if (barred !== undefined)
    return { why: `needs ${quote(barred)}, which is kept out`, toGetIn: 'let that come too' };
  if (!whole)
    return {
      why: `leans on more than ${bundle.length - 1} passages`,
      toGetIn: 'word it so that it stands by itself, or include it',
    };
  const words = bundle.reduce((sum, i) => sum + (ground.units[i]?.length ?? 0), 0);
  const more = Math.max(0, words - choice.left.words);
  const brought = bundle.length > 1 ? `; it brings ${bundle.length - 1} more with it` : '';
  const toGetIn =
    more > 0
      ? `${more} more words of budget, and more worth than what is in${brought}; or include it`
      : `more worth to the audience${brought}; or include it`;
  if (relevance && (relevance.score[unit.i] ?? 0) <= 0.1)
    return {
      why: 'does not bear on the focus',
      toGetIn: 'name its words in the focus, or include it',
    };
  return {
    why:
      merit && merit.why.length > 0
        ? `is outweighed, though it ${merit.why.join(', ')}`
        : 'is outweighed',
    toGetIn,
  };
}
