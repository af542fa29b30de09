import type { Font } from '../font/font.ts';
import { visible } from '../font/visible.ts';
import { num, rgb } from './pen.ts';

export interface Glyphs {
  operators: string[];
  /** The text, if the glyphs as encoded would be read as another one. */
  actual?: string;
}

/**
 * Writes one text object. What a reader will extract is compared with the text: it differs where
 * glyphs are reordered (Devanagari) or shared (no-break spaces), and then the text is given beside.
 * Spaces are made wider by `stretch`, in points.
 */
export function textOperators(
  text: string,
  font: Font,
  size: number,
  color: string,
  x: number,
  baseline: number,
  stretch = 0,
): Glyphs {
  const shown = visible(text, font);
  const { codes, positions, texts } = font.encode(shown);
  const wider = (stretch * 1000) / size;
  const show: string[] = [];
  let array: string[] = [];
  let run = '';
  let pen = 0;
  const matrix = (dx: number, dy: number) =>
    `1 0 0 -1 ${num(x + (dx * size) / 1000)} ${num(baseline - (dy * size) / 1000)} Tm`;
  const flush = (adjust?: number) => {
    if (run) array.push(`<${run}>`);
    run = '';
    if (adjust !== undefined) array.push(num(adjust));
  };
  const close = () => {
    flush();
    if (array.length > 0) show.push(`[${array.join(' ')}] TJ`);
    array = [];
  };
  show.push(matrix(0, 0));
  positions.forEach((position, i) => {
    const moved = position.xOffset !== 0 || position.yOffset !== 0;
    if (moved) {
      close();
      show.push(matrix(pen + position.xOffset, position.yOffset));
    }
    run += codes[i] ?? '';
    const advance = position.xAdvance + (texts[i] === ' ' ? wider : 0);
    pen += advance;
    const kerning = advance - position.advanceWidth;
    if (moved) {
      close();
      show.push(matrix(pen, 0));
    } else if (kerning !== 0) {
      flush(-kerning);
    }
  });
  close();
  const operators = [`BT ${rgb(color)} rg /${font.id} ${num(size)} Tf`, ...show, 'ET'];
  return texts.join('') === text && !marked.test(text)
    ? { operators }
    : { operators, actual: text };
}

/** Combining marks: some readers take the gaps that they leave for spaces. */
const marked = /\p{M}/u;
