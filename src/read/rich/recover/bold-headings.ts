import type { Candidate } from '../../text/recognise/recogniser.ts';
import type { Known } from './index.ts';
import type { Passage } from './passage.ts';

/**
 * Finds headings that are nothing but bold: short bare lines with text below them. Where all text is
 * bold, bold says nothing. Their depth follows their size, then how they are set, in order.
 */
export function findBoldHeadings(
  passages: readonly Passage[],
  kinds: readonly Candidate[],
  known: Known,
): Map<number, Candidate> {
  const out = new Map<number, Candidate>();
  const free = passages.filter(passage => passage.block);
  const bold = free.filter(passage => passage.bold).length;
  if (bold > free.length * 0.6) return out;
  const found: number[] = [];
  for (const [i, passage] of passages.entries()) {
    const kind = kinds[i]?.kind;
    if (passage.number && !known.headings) {
      found.push(i);
      continue;
    }
    if (kind === 'heading' && !known.headings) found.push(i);
    else if (kind === 'paragraph' && passage.bold && passage.block && isLine(passage.text)) {
      if (hasTextBelow(passages, i)) found.push(i);
    }
  }
  const body = bodySize(passages);
  const ranks = ranksOf(found.map(i => passages[i]).filter(passage => passage !== undefined));
  for (const i of found) {
    const passage = passages[i];
    if (!passage || !(passage.bold || (passage.size ?? 0) > body)) continue;
    const number = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(passage.text)?.[1];
    const depth = passage.number
      ? passage.number.level + 1
      : number
        ? number.split('.').length
        : Number(ranks.get(lookOf(passage)));
    out.set(i, { kind: 'heading', confidence: 0.8, depth });
  }
  return out;
}

const longest = 120;

/** Says whether words could stand alone on a line: short, and no sentence. */
export function isLine(text: string): boolean {
  const line = text.trim();
  return (
    line.length <= longest &&
    /\p{L}{2}/u.test(line) &&
    !line.includes('\n') &&
    !/[.;,]["”’)]?$/.test(line) &&
    !/^[•·▪◦‣*–—-]\s/.test(line)
  );
}

function hasTextBelow(passages: readonly Passage[], index: number): boolean {
  const below = passages.slice(index + 1, index + 4);
  return below.some(passage => !passage.bold && passage.text.trim().length > 20);
}

function lookOf({ text, size }: Passage): string {
  const capitals = text === text.toUpperCase();
  return `${String(999 - (size ?? 0)).padStart(5, '0')} ${capitals ? 'a' : 'b'}`;
}

function ranksOf(passages: readonly Passage[]): Map<string, number> {
  const looks = [...new Set(passages.map(lookOf))].sort();
  return new Map(looks.map((look, i) => [look, i + 1]));
}

/** Gives the size that most of the text is set in; nothing is larger where no size is known. */
export function bodySize(passages: readonly Passage[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of passages)
    if (size !== undefined) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  const [most] = [...lengths].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? Number.POSITIVE_INFINITY;
}
