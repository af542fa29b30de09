import { type Brief, currencyBefore, type Document, unitBehind } from '../brief/index.ts';
import { type Entry, entryAt, noteReader, onLine, sentencesOf } from './entry.ts';
import { headsOf } from './heads-of.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const figure = new RegExp(
  [
    String.raw`\d{1,2}(?:[–-]\d{1,2})? (?:${months})(?: \d{4})?`,
    String.raw`(?:${months}) (?:\d{1,2}, )?\d{4}`,
    String.raw`(?:${currencyBefore})?(?<![\p{L}\d])\d[\d.,]*\d?${unitBehind}`,
  ].join('|'),
  'gu',
);

/**
 * Lists every figure and date with the sentence that gives it; one in a table with the heads of its
 * row and its column.
 */
export function figures(brief: Brief | Document): Entry[] {
  const noteOf = noteReader(brief);
  const heads = headsOf(brief);
  return sentencesOf(brief).flatMap(sentence => {
    const text = onLine(sentence);
    const leadIn = heads.get(sentence) ?? text;
    return [...text.matchAll(figure)].map(match =>
      entryAt(sentence, { item: match[0].replace(/[.,]$/, ''), leadIn, note: noteOf(sentence) }),
    );
  });
}
