import type { Position } from '../../brief/index.ts';

/** One line of the source without its ending; offsets are in UTF-16 units of the source. */
export interface Line {
  text: string;
  /** From 1. A form feed ends a line of ours and, as for every editor, none of the file. */
  number: number;
  /** Columns of the file's line before the text, which a form feed may stand behind. */
  shift: number;
  start: number;
  end: number;
  /** The end of the line's ending. */
  next: number;
  /** The page that it stands on, from 1, as form feeds tell. */
  page: number;
  /** A form feed ends it. */
  feed: boolean;
}

const ending = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;

/** Splits a source at every kind of line ending and at form feeds. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 1;
  let shift = 0;
  let page = 1;
  const add = (end: number, next: number, feed = false) =>
    lines.push({ text: source.slice(start, end), number, shift, start, end, next, page, feed });
  for (const match of source.matchAll(ending)) {
    const next = match.index + match[0].length;
    add(match.index, next, match[0] === '\f');
    if (match[0] === '\f') {
      shift += next - start;
      page += 1;
    } else {
      number += 1;
      shift = 0;
    }
    start = next;
  }
  if (start < source.length) add(source.length, source.length);
  return lines;
}

/** Gives the position of the columns `from` to `to` (from 0) of a line. */
export function positionIn(line: Line, from: number, to: number): Position {
  return {
    start: { line: line.number, column: line.shift + from + 1, offset: line.start + from },
    end: { line: line.number, column: line.shift + to + 1, offset: line.start + to },
  };
}

/** Gives the position of a line's ending, from the column `from` on; a form feed is no part of it. */
export function endingOf(line: Line, from: number = line.text.length): Position {
  const { start, end } = positionIn(line, from, line.text.length);
  if (line.feed || line.next === line.end) return { start, end };
  return { start, end: { line: line.number + 1, column: 1, offset: line.next } };
}
