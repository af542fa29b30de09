import type { Position } from '../../brief/index.ts';

/** One line of the source without its ending; offsets are in UTF-16 units of the source. */
export interface Line {
  text: string;
  /** From 1. */
  number: number;
  start: number;
  end: number;
  /** The end of the line's ending. */
  next: number;
}

const ending = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Splits a source at every kind of line ending. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number, next: number) =>
    lines.push({ text: source.slice(start, end), number: lines.length + 1, start, end, next });
  for (const match of source.matchAll(ending)) {
    add(match.index, match.index + match[0].length);
    start = match.index + match[0].length;
  }
  if (start < source.length) add(source.length, source.length);
  return lines;
}

/** Gives the position of the columns `from` to `to` (from 0) of a line. */
export function positionIn(line: Line, from: number, to: number): Position {
  return {
    start: { line: line.number, column: from + 1, offset: line.start + from },
    end: { line: line.number, column: to + 1, offset: line.start + to },
  };
}
