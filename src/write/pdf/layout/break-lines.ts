import { cut, hyphenated, type Measure, type Points, part, softHyphen } from './part-words.ts';
import type { Inline } from './pdfmake.ts';

/** A line of words; each word's `x` is set. */
export interface Line {
  inlines: Inline[];
  /** Without the white space at either end. */
  width: number;
}
/** What a line may be overfull by, so that sums of fractions do not break what just fits. */
const slack = 0.01;

/** How words are hyphenated, where they are. */
export interface Hyphenation {
  points: Points;
  /** What a line must leave empty before a word is broken for it, in points. */
  zone: number;
}
/** Lines in a row that may end in a hyphen, unless the next would stay far too empty. */
const ladder = 2;

/**
 * Breaks words into lines, greedily, as pdfmake does; but in one walk (pdfmake copies the rest of the
 * paragraph at every word), and by whole chains of words that must not part. A chain that is wider
 * than a line breaks between its words, and a word inside itself. What is broken by a hyphen gets a
 * soft one, which is printed, and is no part of the text for whoever reads it out.
 */
export function breakLines(
  inlines: readonly Inline[],
  full: number,
  measure: Measure,
  hyphenation?: Hyphenation,
  /** How much wider the first line is. */
  outdent = 0,
): Line[] {
  const width = full + slack;
  const lines: Line[] = [];
  let line: Inline[] = [];
  let room = width + outdent;
  let hyphens = 0;
  const close = (atEnd = false) => {
    const last = line.at(-1);
    if (last?.hyphenWidth && !last.lineEnd && !atEnd) {
      line[line.length - 1] = part(last, last.text + softHyphen, measure, { hyphenWidth: 0 });
    }
    if (line.length > 0) lines.push(placed(line));
    hyphens = line.at(-1)?.text.endsWith(softHyphen) ? hyphens + 1 : 0;
    line = [];
    room = width;
  };
  const put = (inline: Inline) => {
    room -= inline.width - (line.length === 0 ? inline.leadingCut : 0);
    line.push(inline);
    if (inline.lineEnd) close();
  };
  const place = (chain: readonly Inline[], last: boolean): void => {
    if (line.length > 0 && needed(chain, 0) > room) {
      const { zone = 0 } = hyphenation ?? {};
      const wanted = room > zone && (hyphens < ladder || room > 3 * zone) && !last;
      const parted =
        hyphenation && wanted ? hyphenated(chain, room, measure, hyphenation.points) : undefined;
      for (const inline of parted?.head ?? []) put(inline);
      close();
      if (parted) {
        place(parted.tail, last);
        return;
      }
    }
    for (let i = 0; i < chain.length; i++) {
      let inline = chain[i] as Inline;
      if (chain.length > 1 && line.length > 0 && needed([inline], 0) > room) close();
      while (line.length === 0 && needed([inline], inline.leadingCut) > width) {
        const parted = hyphenation && hyphenated([inline], width, measure, hyphenation.points);
        const [head, tail] = parted
          ? [...parted.head, ...parted.tail]
          : cut(inline, width, measure);
        if (!head || !tail) break;
        put(head);
        close();
        inline = tail;
      }
      put(inline);
    }
  };
  const all = [...chains(inlines)];
  for (const [i, chain] of all.entries()) place(chain, i === all.length - 1);
  close(true);
  return lines;
}

/** Gathers the words that must not part; white space and line ends are as pdfmake marked them. */
function* chains(inlines: readonly Inline[]): Generator<Inline[]> {
  let chain: Inline[] = [];
  for (const inline of inlines) {
    chain.push(inline);
    if (inline.noNewLine && !inline.lineEnd) continue;
    yield chain;
    chain = [];
  }
  if (chain.length > 0) yield chain;
}

/** Gives the room that words take at a line's end; white space there may hang over, a hyphen not. */
function needed(chain: readonly Inline[], lead: number): number {
  const sum = chain.reduce((n, inline) => n + inline.width, 0);
  const last = chain.at(-1);
  return sum - (last?.trailingCut ?? 0) + (last?.hyphenWidth ?? 0) - lead;
}

/** Puts words one after the other; the line begins with the first letter of the first one. */
export function placed(inlines: Inline[]): Line {
  const lead = inlines[0]?.leadingCut ?? 0;
  let x = -lead;
  for (const inline of inlines) {
    inline.x = x;
    x += inline.width;
  }
  return { inlines, width: x - (inlines.at(-1)?.trailingCut ?? 0) };
}
