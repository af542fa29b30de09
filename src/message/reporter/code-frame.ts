import type { Place } from '../message.ts';
import type { Palette } from './palette.ts';
import { printable } from './printable.ts';

const width = 88;

/** Renders the part of a source line that a place names, and a line of carets below it. */
export function codeFrame(
  place: Place | undefined,
  sources: ReadonlyMap<string, string>,
  palette: Palette,
): string {
  const position = place?.position;
  const source = place?.file === undefined ? undefined : sources.get(place.file);
  if (!position || source === undefined || source === '') return '';
  const { start, end } = position;
  const line = source.split(/\r\n|[\n\r\u0085\u2028\u2029]/)[start.line - 1] ?? '';
  const last = end.line === start.line ? Math.max(end.column - 1, start.column) : line.length;
  // A long line is cut to a window that begins a little before the place.
  const from =
    line.length <= width ? 0 : Math.max(0, Math.min(start.column - 21, line.length - width));
  // One column each, or the carets would stand beside their words.
  const shown = Array.from(line.slice(from, from + width), one =>
    printable(one) === one ? one : ' ',
  ).join('');
  const marked = Math.max(1, Math.min(last, from + width) - (start.column - 1));
  const gutter = `${String(start.line).padStart(5)} │ `;
  const before = ' '.repeat(Math.max(0, start.column - 1 - from));
  return `${palette.dim(gutter)}${from > 0 ? '…' : ''}${shown}\n${palette.dim('      │ ')}${from > 0 ? ' ' : ''}${before}${palette.red('^'.repeat(Math.min(marked, width - before.length)))}\n`;
}
