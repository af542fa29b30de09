import type { MarkerCandidate, MarkerStyle } from './candidate.ts';
import { plainDigits, readLabel, splitRun } from './read-label.ts';
import { weigh } from './weigh.ts';

const list = String.raw`\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,9}`;

// `sign` is a cheap sign of what to look for: most texts spare most patterns, which take long to compile.
const patterns: readonly { style: MarkerStyle; sign: RegExp; pattern: RegExp }[] = [
  {
    style: 'bracket',
    sign: /\[/,
    pattern: new RegExp(String.raw`\[(?:(?:fn|note)\.?\s?)?(?<label>${list})\]`, 'g'),
  },
  // The Government Publishing Office of the United States prints "\1\".
  { style: 'bracket', sign: /\\\d/, pattern: /\\(?<label>\d{1,4})\\/g },
  // Documents of the United Nations used to print "1/".
  {
    style: 'bracket',
    sign: /\d\//,
    pattern: /(?<=[\p{L}\p{Pf}\p{Pe}.,;:!?"'…]\s?)(?<label>\d{1,3})\/(?=$|[\s.,;:)\]])/gu,
  },
  {
    style: 'caret',
    sign: /\^/,
    pattern: new RegExp(
      String.raw`\^(?:\[(?<a>${list})\]|(?<label>\d{1,4}(?:[,–-]\d{1,4}){0,9})\^?)`,
      'g',
    ),
  },
  {
    style: 'superscript',
    sign: /[⁰¹²³⁴⁵⁶⁷⁸⁹]/,
    pattern:
      /(?<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,12}(?:[,–⁻]\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}){0,9})(?:\/(?=$|[\s.,;:)]))?/g,
  },
  {
    style: 'glued',
    sign: /\S\d/,
    pattern:
      /(?<=[\p{L}\p{Pf}\p{Pe}.,;:!?"'…%*।]|[\p{L}.!?…,][«“‹‘]|\d[.,]|(?<!\d)(?:1[89]|20)\d\d)(?<label>\d{1,4}(?:[,–]\s?\d{1,4}){0,5})(?=$|[\s)\]\p{Pd}.,;:!?”’"'»›])/gu,
  },
  // Behind a long number of the text's own, as that of an order: only a note of that label makes it one.
  {
    style: 'glued',
    sign: /\d{6}/,
    pattern: /(?<=(?<![\d.,])\d{5})(?<label>[1-9]\d{0,2})(?=$|[\s)\].,;:])/g,
  },
  // Markers set side by side, too many digits for one.
  {
    style: 'glued',
    sign: /\d{5}/,
    pattern: /(?<=[\p{L}\p{Pf}\p{Pe}.,;:!?"'…])(?<label>\d{5,12})(?=$|[\s)\]\p{Pd}.,;:!?”’"'])/gu,
  },
  { style: 'paren', sign: /\(/, pattern: new RegExp(String.raw`\((?<label>${list})\)`, 'g') },
  {
    style: 'spaced',
    sign: /\s\d/,
    pattern: /(?<=[\p{L}\p{Pf}\p{Pe}.,;:!?"'…]\s)(?<label>\d{1,4})(?=$|\s|[.,;:])/gu,
  },
];

/** Finds everything in a block's text that may be a note marker, in each of the usual styles. */
export function findCandidates(text: string, block: number): MarkerCandidate[] {
  const out: MarkerCandidate[] = [];
  if (!/[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text)) return out;
  for (const { style, pattern } of patterns.filter(({ sign }) => sign.test(text)))
    for (const match of text.matchAll(pattern)) {
      const label = plainDigits([match.groups?.label, match.groups?.a].join(''));
      const from = match.index;
      const to = from + match[0].length;
      const add = (
        numbers: readonly number[],
        start: number,
        end: number,
        of: string,
        weight: number,
      ) => {
        const [first, last] = [numbers[0], numbers.at(-1)];
        if (first === undefined || last === undefined || first === 0) return;
        const after =
          /[\p{L}\p{N}'’-]+$|\S$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
        out.push({
          block,
          from: start,
          to: end,
          label: of,
          numbers,
          first,
          last,
          style,
          weight,
          after,
        });
      };
      const weight = weigh(style, text, from, to);
      const numbers = label.length > 4 && /^\d+$/.test(label) ? [] : readLabel(label);
      add(numbers, from, to, label, weight * (numbers.length > 1 && style === 'glued' ? 0.7 : 1));
      if (style !== 'glued' && style !== 'superscript') continue;
      const [head] = label.split(/[,–]/);
      // "3, 4" may be a marker and a number of the text's own.
      if (style === 'glued' && head !== undefined && head !== label) {
        const end = from + head.length;
        add(readLabel(head), from, end, head, weigh(style, text, from, end));
      }
      const run = /^\d{2,12}$/.test(label) ? splitRun(label) : undefined;
      if (run) add(run, from, to, label, weight * 0.9);
    }
  return out.sort((a, b) => a.from - b.from);
}
