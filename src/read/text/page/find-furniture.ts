import type { Line } from '../line.ts';
import type { RepairName } from '../repair.ts';
import { isBlank } from './trim.ts';

export type Furniture = ReadonlyMap<Line, RepairName>;

// Running heads and feet take no more lines than this at either end of a page.
const deepest = 5;
const longest = 120;

/**
 * Finds running heads and page numbers: lines at the edge of a page that come again at the edge of
 * others, numbers apart, and lone numbers that count the pages.
 */
export function findFurniture(pages: readonly (readonly Line[])[]): Furniture {
  const out = new Map<Line, RepairName>();
  for (const line of pages.flat())
    if (/^\s*\[\[Page \d{1,6}\]\]\s*$/.test(line.text)) out.set(line, 'page-number');
  if (pages.length < 2) return out;
  const edges = pages.map(lines => {
    const full = lines.filter(line => !isBlank(line.text));
    return { top: full.slice(0, deepest), foot: full.slice(-deepest).reverse() };
  });
  for (const side of ['top', 'foot'] as const) {
    const seen = new Map<string, number>();
    for (const edge of edges)
      for (const shape of new Set(edge[side].map(shapeOf)))
        seen.set(shape, (seen.get(shape) ?? 0) + 1);
    const enough = Math.max(2, Math.min(3, Math.ceil(pages.length * 0.3)));
    const offset = pageNumberOffset(edges.map(edge => edge[side]));
    for (const [page, edge] of edges.entries())
      for (const line of edge[side]) {
        const number = pageNumberOf(line.text);
        if (number !== undefined && number - page === offset) out.set(line, 'page-number');
        else if (
          number === undefined &&
          line.text.length <= longest &&
          Number(seen.get(shapeOf(line))) >= enough
        )
          out.set(line, 'running-head');
        // What stands further in is the text's own.
        else break;
      }
  }
  return out;
}

function shapeOf(line: Line): string {
  return line.text.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#');
}

const numberPattern =
  /^[-–—|\s]{0,3}(?:page\s{1,3})?(\d{1,4}|[ivxlc]{1,7})(?:\s{1,3}(?:of|\/)\s{1,3}\d{1,4})?[-–—|\s]{0,3}$/i;

/** Reads a line that is nothing but a page number, arabic or roman. */
export function pageNumberOf(text: string): number | undefined {
  const number = numberPattern.exec(text.trim())?.[1];
  if (number === undefined) return undefined;
  return /\d/.test(number) ? Number(number) : romanValue(number);
}

const romans: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(roman: string): number {
  let sum = 0;
  const digits = [...roman.toLowerCase()].map(c => Number(romans[c]));
  for (const [i, digit] of digits.entries()) sum += digit < (digits[i + 1] ?? 0) ? -digit : digit;
  return sum;
}

// Page numbers count with the pages: what number and page differ by is the same on most of them.
function pageNumberOffset(edges: readonly (readonly Line[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const [page, lines] of edges.entries())
    for (const line of lines) {
      const number = pageNumberOf(line.text);
      if (number === undefined) continue;
      counts.set(number - page, (counts.get(number - page) ?? 0) + 1);
    }
  let best: number | undefined;
  for (const [offset, count] of counts)
    if (count >= Math.max(2, edges.length * 0.4) && count > (counts.get(best ?? Number.NaN) ?? 0))
      best = offset;
  return best;
}
