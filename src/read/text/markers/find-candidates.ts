import type { MarkerCandidate, MarkerStyle } from './candidate.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const list = String.raw`\d{1,4}(?:\s?[,–-]\s?\d{1,4})*`;

const patterns: readonly { style: MarkerStyle; pattern: RegExp }[] = [
  { style: 'bracket', pattern: new RegExp(String.raw`\[(?<label>${list})\]`, 'g') },
  { style: 'caret', pattern: new RegExp(String.raw`\^\[?(?<label>${list})\]?`, 'g') },
  { style: 'superscript', pattern: /(?<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}(?:[,–⁻][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})*)/g },
  {
    style: 'glued',
    pattern: /(?<=[\p{L}\p{Pf}\p{Pe}.,;:!?"'…])(?<label>\d{1,4})(?=$|[\s)\]\p{Pd}.,;:!?”’"'])/gu,
  },
];

/** Finds everything in a block's text that may be a note marker, in each of the usual styles. */
export function findCandidates(text: string, block: number): MarkerCandidate[] {
  const out: MarkerCandidate[] = [];
  for (const { style, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const label = match.groups?.label ?? '';
      const numbers = [...plainDigits(label).matchAll(/\d+/g)].map(m => Number(m[0]));
      const first = numbers[0];
      const last = numbers.at(-1);
      if (first === undefined || last === undefined || first === 0 || last < first) continue;
      const from = match.index;
      const to = from + match[0].length;
      out.push({
        block,
        from,
        to,
        label: plainDigits(label),
        first,
        last,
        style,
        weight: weigh(style, text, from, to),
      });
    }
  }
  return out;
}

function plainDigits(label: string): string {
  return label.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, c => String(superscripts.indexOf(c))).replace(/⁻/g, '–');
}

function weigh(style: MarkerStyle, text: string, from: number, to: number): number {
  if (style !== 'glued') {
    // A unit such as m² or km² is no note.
    return style === 'superscript' && /(^|[^A-Za-z])(k?m|cm|mm)$/.test(text.slice(0, from))
      ? 0.1
      : 1;
  }
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to);
  const sentenceEnds =
    after === '' || /^[”’"')\]]*\s+[\p{Lu}\p{Pi}"'([]/u.test(after) || /^\s*$/.test(after);
  // "146.1 million": a decimal, unless a new sentence begins after it.
  if (/\d[.,]$/.test(before)) return sentenceEnds && /\d\.$/.test(before) ? 0.8 : 0.1;
  // "P5", "G20", "CO2", "COVID19": a short code in capitals.
  if (/(^|[^\p{L}])(?=\p{Lu})[\p{Lu}]{1,3}$/u.test(before)) return 0.2;
  // "St.5", "No.5", "p.5", "Art.5": an abbreviation and its number.
  if (/(^|[^\p{L}])(St|No|Nos|Art|Sec|pp?|vol|ch|fig|para)\.$/iu.test(before)) return 0.1;
  if (/:$/.test(before) && /^\d*:?\d/.test(after)) return 0.1;
  if (/^[.,]\d/.test(after)) return 0.1;
  if (/[.!?…:;,][\p{Pf}\p{Pe}"']?$|[\p{Pf}\p{Pe}"'][.,;:]?$/u.test(before)) return 1;
  return 0.7;
}
