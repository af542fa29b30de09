import type { Inline } from './pdfmake.ts';

/** A line of words; each word's `x` is set. */
export interface Line {
  inlines: Inline[];
  /** Without the white space at either end. */
  width: number;
}
/** What a line may be overfull by, so that sums of fractions do not break what just fits. */
const slack = 0.01;

type Measure = (text: string, inline: Inline) => number;

/**
 * Breaks words into lines, greedily, as pdfmake does; but in one walk (pdfmake copies the rest of the
 * paragraph at every word), and by whole chains of words that must not part. A chain that is wider
 * than a line breaks between its words, and a word inside itself.
 */
export function breakLines(inlines: readonly Inline[], full: number, measure: Measure): Line[] {
  const width = full + slack;
  const lines: Line[] = [];
  let line: Inline[] = [];
  let room = width;
  const close = () => {
    if (line.length > 0) lines.push(placed(line));
    line = [];
    room = width;
  };
  const put = (inline: Inline) => {
    room -= inline.width - (line.length === 0 ? inline.leadingCut : 0);
    line.push(inline);
    if (inline.lineEnd) close();
  };
  for (const chain of chains(inlines)) {
    if (line.length > 0 && needed(chain, 0) > room) close();
    for (let i = 0; i < chain.length; i++) {
      let inline = chain[i] as Inline;
      if (chain.length > 1 && line.length > 0 && needed([inline], 0) > room) close();
      while (line.length === 0 && needed([inline], inline.leadingCut) > width) {
        const [head, tail] = cut(inline, width, measure);
        if (!tail) break;
        put(head);
        close();
        inline = tail;
      }
      put(inline);
    }
  }
  close();
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

/** Gives the room that words take; white space at the end may hang over. */
function needed(chain: readonly Inline[], lead: number): number {
  const sum = chain.reduce((n, inline) => n + inline.width, 0);
  return sum - (chain.at(-1)?.trailingCut ?? 0) - lead;
}

/** Cuts a word before the first character that does not fit; the first one always does. */
function cut(inline: Inline, width: number, measure: Measure): [Inline, Inline?] {
  const chars = [...inline.text];
  let low = 1;
  let high = chars.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(chars.slice(0, middle).join(''), inline) <= width) low = middle;
    else high = middle - 1;
  }
  if (low >= chars.length) return [inline];
  const part = (text: string, rest: Partial<Inline>): Inline => {
    return { ...inline, ...rest, text, width: measure(text, inline) };
  };
  const head = part(chars.slice(0, low).join(''), { trailingCut: 0, lineEnd: false });
  return [head, part(chars.slice(low).join(''), { leadingCut: 0 })];
}

function placed(inlines: Inline[]): Line {
  const lead = inlines[0]?.leadingCut ?? 0;
  let x = -lead;
  for (const inline of inlines) {
    inline.x = x;
    x += inline.width;
  }
  return { inlines, width: x - (inlines.at(-1)?.trailingCut ?? 0) };
}
