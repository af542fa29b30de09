import type { Line } from '../line.ts';
import { pageNumberOf } from './find-furniture.ts';

// Two page numbers with fewer lines between them number something else: notes, items, rows.
const shortest = 12;

/**
 * Puts lines together to pages: as form feeds tell or, where a copy has lost them, as lone numbers
 * tell that count on by one at a page's distance, three or more.
 */
export function pagesOf(lines: readonly Line[]): Line[][] {
  if ((lines.at(-1)?.page ?? 1) > 1) return groups(lines, line => line.page);
  const ends = countedLines(lines);
  if (ends.size < 3) return [[...lines]];
  let page = 1;
  return groups(lines, line => (ends.has(line) ? page++ : page));
}

function groups(lines: readonly Line[], pageOf: (line: Line) => number): Line[][] {
  const out: Line[][] = [];
  let last: number | undefined;
  for (const line of lines) {
    const page = pageOf(line);
    if (page === last) out.at(-1)?.push(line);
    else out.push([line]);
    last = page;
  }
  return out;
}

function countedLines(lines: readonly Line[]): Set<Line> {
  // The best chain that ends in each number: numbers are few, so one pass will do.
  const chains = new Map<number, { line: Line; index: number; length: number; before?: Line }>();
  const before = new Map<Line, Line>();
  let best: { line: Line; length: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 24) continue;
    const number = /\d/.test(line.text) ? pageNumberOf(line.text) : undefined;
    if (number === undefined) continue;
    const link = chains.get(number - 1);
    const joins = link !== undefined && index - link.index >= shortest && index - link.index < 200;
    const length = joins ? link.length + 1 : 1;
    if (joins) before.set(line, link.line);
    chains.set(number, { line, index, length });
    if (!best || length > best.length) best = { line, length };
  }
  const out = new Set<Line>();
  for (let line = best?.line; line; line = before.get(line)) out.add(line);
  return out;
}
