import { type Flow, type Paragraph, plainText } from '../brief/index.ts';
import { withSupport } from './choose-points.ts';
import { leans } from './leans.ts';
import { centroid, cosine, vectorsOf } from './score/vectors.ts';
import type { Unit } from './unit.ts';

/** Finds the paragraphs that name the focus, whole: terms match whole words, with a possessive or plural ending. */
export function focusParagraphs(units: readonly Unit[], terms: readonly string[]): Paragraph[] {
  const names = terms.map(source).join('|');
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${names})(?:[’']?s)?(?![\p{L}\p{N}])`,
    'u',
  );
  const out: Paragraph[] = [];
  for (const unit of units)
    if (!out.includes(unit.paragraph) && pattern.test(unit.text)) out.push(unit.paragraph);
  return out;
}

/**
 * Chooses the least context that the focus needs: the brief's sentences nearest to it in what they
 * speak of, each able to stand alone or with its support, none saying what is said already. The
 * first sentence of the running text comes first: it says what the brief is about.
 */
export function chooseContext(
  units: readonly Unit[],
  focus: readonly Flow[],
  options: { words: number; said: readonly string[] },
): Unit[] {
  const inFocus = new Set<Flow>(focus);
  const vectors = vectorsOf(units.map(unit => unit.words));
  const centre = centroid(
    units.flatMap((unit, i) => (inFocus.has(unit.paragraph) ? [vectors[i] ?? new Map()] : [])),
  );
  const ranked = units
    .map((unit, i) => ({ unit, i, near: i === 0 ? 1 : cosine(vectors[i] ?? new Map(), centre) }))
    .filter(({ unit, near }) => !inFocus.has(unit.paragraph) && !unit.introduces && near > 0.08)
    .sort((a, b) => b.near - a.near || a.i - b.i);
  const chosen = new Set<Unit>();
  const said = new Set(options.said.map(text => text.trim()));
  let left = options.words;
  for (const { unit, i } of ranked) {
    const run = (leans(unit.text) ? withSupport(units, i) : [unit])?.filter(u => !chosen.has(u));
    if (!run || run.some(u => u.introduces || said.has(u.text))) continue;
    const length = run.reduce((sum, u) => sum + u.length, 0);
    if (length > left) continue;
    for (const u of run) chosen.add(u);
    left -= length;
  }
  return units.filter(unit => chosen.has(unit));
}

/** Gives the words of passages, for telling what is said already. */
export function sentencesOf(flow: readonly Flow[]): string[] {
  return flow.flatMap(node =>
    'children' in node
      ? node.children.filter(c => c.type === 'sentence').map(c => plainText(c))
      : [],
  );
}

function source(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, String.raw`\s+`);
}
