import type { Point, Position } from '../brief/index.ts';

/** Turns a range of a text (offsets from 0) into a position of the whole file. */
export type PlaceIn = (start: number, end: number) => Position;

/**
 * Makes the function that places ranges of a text which may start in the middle of a file, as front
 * matter does; `first` is the file's point at which the text starts.
 */
export function placeIn(text: string, first: Point = { line: 1, column: 1, offset: 0 }): PlaceIn {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  const point = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (starts[low] ?? 0) + 1;
    return {
      line: first.line + low,
      column: low === 0 ? first.column + column - 1 : column,
      offset: first.offset + offset,
    };
  };
  return (start, end) => ({ start: point(start), end: point(end) });
}
