import { endingOf, type Line, positionIn } from '../line.ts';
import { type Piece, pieceText } from '../piece.ts';
import type { Repair } from '../repair.ts';

/** Words of a text in lower case, for asking whether it writes a word with a hyphen. */
export type Vocabulary = () => ReadonlySet<string>;

/**
 * Joins a line to the pieces before it: a space for the line end, nothing after a dash, and a
 * hyphen undone where the text elsewhere writes the word without one, or never with one.
 */
export function joinLines(
  pieces: Piece[],
  before: Line,
  to: number,
  next: string,
  vocabulary: Vocabulary,
): Repair {
  const last = pieces.at(-1);
  const text = pieces.slice(-1).map(pieceText).join('');
  const hyphenated = /(\p{L}{2,})[-\u2010]$/u.exec(text.slice(-40))?.[1];
  const tail = /^\p{Ll}+/u.exec(next.slice(0, 40))?.[0];
  const softly = before.text[to - 1] === '\u00AD';
  if (softly || (hyphenated && tail && isBroken(hyphenated, tail, vocabulary))) {
    const from = softly ? to : to - 1;
    if (last && !softly) last.to -= 1;
    pieces.push({ line: before, from, to: from, value: '' });
    return { position: endingOf(before, from), name: 'hyphenation' };
  }
  const glued =
    (hyphenated && tail) || /[\p{L}\d][—–]$|https?:\/\/\S{1,500}[/=&?_.-]$/u.test(text.slice(-600));
  pieces.push({ line: before, from: to, to, value: glued ? '' : ' ' });
  return { position: endingOf(before, to), name: 'hard-wrap' };
}

/**
 * Joins a line to the cell of a row that it goes on in: the line end that goes is the one above, the
 * words before it are the cell's. A hyphen at a cell's end stays.
 */
export function joinInCell(pieces: Piece[], before: Line, to: number): Repair {
  const glued = /\p{L}[-\u2010]$/u.test(pieces.slice(-1).map(pieceText).join(''));
  pieces.push({ line: before, from: to, to, value: glued ? '' : ' ' });
  return { position: endingOf(before, to), name: 'hard-wrap' };
}

function isBroken(head: string, tail: string, vocabulary: Vocabulary): boolean {
  const words = vocabulary();
  const [a, b] = [head.toLowerCase(), tail.toLowerCase()];
  if (words.has(a + b)) return true;
  if (words.has(`${a}-${b}`)) return false;
  return !(words.has(a) && words.has(b));
}

/** Collects the words of a text, those with hyphens whole; made when it is first asked for. */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  let words: Set<string> | undefined;
  return () => {
    if (words) return words;
    words = new Set();
    // The two halves of a word broken over lines are no words.
    let broken = false;
    for (const line of lines) {
      const found = [...line.text.matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu)];
      const breaks = /\p{L}[-\u2010]\s*$/u.test(line.text.slice(-20));
      const whole = found.slice(broken ? 1 : 0, breaks ? -1 : undefined);
      for (const [word] of whole) words.add(word.toLowerCase());
      if (found.length > 0) broken = breaks;
    }
    return words;
  };
}

/** Gives the range of a source that some pieces span, moved labels and all. */
export function spanOfPieces(pieces: readonly Piece[]) {
  const places = pieces.map(({ line, from, to }) => positionIn(line, from, to));
  return places.reduce((all, { start, end }) => ({
    start: start.offset < all.start.offset ? start : all.start,
    end: end.offset > all.end.offset ? end : all.end,
  }));
}
