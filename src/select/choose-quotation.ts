import { type Flow, plainText } from '../brief/index.ts';
import { withSupport } from './choose-points.ts';
import { rebuild } from './rebuild.ts';
import { centroid, cosine, vectorsOf } from './score/vectors.ts';
import { wordsOf } from './score/words.ts';
import { countWords, type Quoted, type Unit } from './unit.ts';

const longest = 90;

/** The decisive quotation, whole, with its lead-in and what that leans on. */
export interface ChosenQuotation {
  flow: Flow[];
  words: number;
  id: string;
}

/** Chooses the short block quotation whose words, and those that introduce it, are nearest to the centre of the brief. */
export function chooseQuotation(
  units: readonly Unit[],
  quotations: readonly Quoted[],
): ChosenQuotation | undefined {
  const vectors = vectorsOf([
    ...units.map(u => u.words),
    ...quotations.map(q => [...(q.leadIn?.words ?? []), ...wordsOf(plainText(q.quotation))]),
  ]);
  const centre = centroid(vectors.slice(0, units.length));
  let best: (ChosenQuotation & { score: number }) | undefined;
  for (const [i, { quotation, leadIn }] of quotations.entries()) {
    if (quotation.missing || !leadIn) continue;
    const own = countWords(plainText(quotation));
    const support = withSupport(units, units.indexOf(leadIn));
    if (own > longest || !support) continue;
    // Words of a treaty, law or joint statement decide more than a remark.
    const binding =
      /\b(Article|Treaty|Act|clause|resolution|agreement|shall|will (immediately )?provide)\b/i.test(
        `${leadIn.text} ${plainText(quotation)}`,
      )
        ? 0.1
        : 0;
    const score = cosine(vectors[units.length + i] ?? new Map(), centre) + binding;
    if (best && best.score >= score) continue;
    const words = own + support.reduce((sum, u) => sum + u.length, 0);
    best = { flow: [...rebuild(support), quotation], words, id: quotation.id, score };
  }
  return best;
}
