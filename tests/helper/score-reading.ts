import { type AnyNode, type Brief, flatText, plainText, visit } from '../../src/brief/index.ts';
import { text } from '../../src/read/text/index.ts';
import { resolve } from '../../src/resolve/index.ts';

/** What a careful reader finds in a text, as far as it can be scored. */
export interface Expected {
  /** Offset and number of each note marker. */
  markers: readonly { n: number; at: number }[];
  /** How each block quotation begins. */
  quotations: readonly string[];
  /** Headings without their numbers, the title among them or not. */
  headings: readonly string[];
}

export interface Score {
  expected: number;
  found: number;
  right: number;
  missing: string[];
  wrong: string[];
}
export interface Scores {
  markers: Score;
  quotations: Score;
  headings: Score;
}

/** Reads a text to the end of resolving, as a build does. */
export function briefOf(source: string, file = 'draft.txt'): Brief {
  return resolve(text.read(source, { file }).value, { file }).value;
}

/** Compares what the reader finds in a text with what a careful reader does. */
export function scoreReading(source: string, expected: Expected): Scores {
  const brief = briefOf(source);
  const markers: string[] = [];
  const quotations: string[] = [];
  const headings: string[] = [];
  visit(brief, (node: AnyNode) => {
    if (node.type === 'citation' && node.position)
      markers.push(`${Number.parseInt(node.label, 10)} at ${node.position.start.offset}`);
    if (node.type === 'quotation' && node.display === 'block' && !node.missing)
      quotations.push(shape(plainText(node)));
    if (node.type === 'heading') headings.push(bare(flatText(node.children)));
    return undefined;
  });
  const title = bare(brief.metadata.title ?? '');
  const named = new Set(expected.headings.map(bare));
  return {
    markers: compare(
      expected.markers.map(({ n, at }) => `${n} at ${at}`),
      markers,
    ),
    quotations: compare(expected.quotations.map(shape), quotations, (found, words) =>
      found.startsWith(words),
    ),
    headings: compare([...named], [...new Set(named.has(title) ? [title, ...headings] : headings)]),
  };
}

/** The harmonic mean of precision and recall; 1 where nothing is expected and nothing found. */
export function f1({ expected, found, right }: Score): number {
  return expected + found === 0 ? 1 : (2 * right) / (expected + found);
}

/** Adds scores up. */
export function total(scores: readonly Score[]): Score {
  return scores.reduce((a, b) => ({
    expected: a.expected + b.expected,
    found: a.found + b.found,
    right: a.right + b.right,
    missing: [...a.missing, ...b.missing],
    wrong: [...a.wrong, ...b.wrong],
  }));
}

function compare(
  expected: readonly string[],
  found: readonly string[],
  equal: (found: string, expected: string) => boolean = (a, b) => a === b,
): Score {
  const left = [...expected];
  const wrong: string[] = [];
  for (const one of found) {
    const at = left.findIndex(other => equal(one, other));
    if (at >= 0) left.splice(at, 1);
    else wrong.push(one);
  }
  const right = expected.length - left.length;
  return { expected: expected.length, found: found.length, right, missing: left, wrong };
}

function shape(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function bare(heading: string): string {
  return shape(heading.replace(/\uFFFC|\[\d+\]/g, ''))
    .replace(/^(?:[\dIVXLC]+(?:\.\d+)*|[A-Za-z])[.)]\s+/, '')
    .replace(/[?:]$/, '')
    .toLowerCase();
}
