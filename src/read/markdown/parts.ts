import { group } from '../group.ts';
/** A stretch of a source, and the line (from 0) that it begins on. */
export interface Part {
  from: number;
  to: number;
  line: number;
}

/** A place where a source may be cut. */
export type Cut = Pick<Part, 'from' | 'line'>;

// A new block at the edge, whatever stood above the blank line: no indent that would go on with an
// item or a note, no mark that would go on with a list, no colon that would explain or close.
const opens = /^[^\s\uFEFF:*+\-\d`~=_]/;
const blank = /^[ \t]*$/;
const note = /^\[\^[^\]\r\n]+\]:/;

/**
 * Lists the places where a source may be cut in parts that are parsed by themselves: after a blank
 * line, or between the definitions of two notes, where a new block begins at the edge. Only an open
 * fence, directive or HTML block could go on there.
 */
export function cutsOf(source: string): Cut[] {
  const cuts: Cut[] = [];
  let before = '';
  let line = 0;
  for (const found of source.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const words = group(found, 1);
    const apart = blank.test(before) && opens.test(words);
    if (found.index > 0 && (apart || (note.test(words) && note.test(before))))
      cuts.push({ from: found.index, line });
    before = words;
    line += 1;
  }
  return cuts;
}
