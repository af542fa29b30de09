import type { Inline } from './pdfmake.ts';

interface Text {
  alignment?: string;
  _inlines?: Inline[];
  _margin?: [number, number, number, number] | null;
}
interface Cell {
  stack?: Text[];
  colSpan?: number;
}
interface TableNode {
  table: {
    head: number;
    body: Cell[][];
    widths: { _minWidth: number; _maxWidth: number }[];
  };
}
type Measure = (text: string, inline: Inline) => number;

/** A number's whole part, with thousands set apart in threes, or in twos as in India. */
const whole = /^\D{0,3}\d+(?:[,\u00a0\u2009\u202f](?:\d{3}|\d{2}(?=,))(?!\d))*/u;

/**
 * Aligns the figures of columns that are set to the right on their decimal point: what follows the
 * whole part is measured, and shorter ones are moved left by the difference.
 */
export function alignDecimals({ table }: TableNode, measure: Measure): void {
  table.widths.forEach((column, x) => {
    const numbers = table.body.slice(table.head).flatMap(row => {
      const cell = row[x];
      const [text] = cell?.stack ?? [];
      if (!text || cell?.stack?.length !== 1 || text.alignment !== 'right') return [];
      const after = afterWhole(text._inlines ?? [], measure);
      return after === undefined ? [] : [{ text, after }];
    });
    const widest = Math.max(0, ...numbers.map(({ after }) => after));
    let added = 0;
    for (const { text, after } of numbers) {
      const [left, top, right, bottom] = text._margin ?? [0, 0, 0, 0];
      text._margin = [left, top, right + widest - after, bottom];
      added = Math.max(added, widest - after);
    }
    column._minWidth += added;
    column._maxWidth += added;
  });
}

/** Gives the width of what follows the whole part; nothing for what is no number. */
function afterWhole(inlines: readonly Inline[], measure: Measure): number | undefined {
  const found = whole.exec(inlines.map(({ text }) => text).join(''));
  if (!found || inlines.some(({ lineEnd }) => lineEnd)) return undefined;
  let left = found[0].length;
  let width = 0;
  for (const inline of inlines) {
    const inside = Math.min(left, inline.text.length);
    left -= inside;
    width += inside === 0 ? inline.width : measure(inline.text.slice(inside), inline);
  }
  return width - (inlines.at(-1)?.trailingCut ?? 0);
}
