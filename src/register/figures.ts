import type { Brief, Document } from '../brief/index.ts';
import { type Entry, entryAt, noteReader, onLine, sentencesOf } from './entry.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const figure = new RegExp(
  [
    String.raw`\d{1,2}(?:[–-]\d{1,2})? (?:${months})(?: \d{4})?`,
    String.raw`(?:${months}) (?:\d{1,2}, )?\d{4}`,
    String.raw`(?<![\p{L}\d])(?:[$€£₹¥]\s?)?\d[\d.,]*\d?(?:\s?(?:per cent|percent|%|million|billion|trillion|crore|lakh|kms|km|mm|tonnes?|degrees|years?|days?))*`,
  ].join('|'),
  'gu',
);

/** Lists every figure and date with the sentence that gives it. */
export function figures(brief: Brief | Document): Entry[] {
  const noteOf = noteReader(brief);
  return sentencesOf(brief).flatMap(sentence => {
    const text = onLine(sentence);
    return [...text.matchAll(figure)].map(match =>
      entryAt(sentence, {
        item: match[0].replace(/[.,]$/, ''),
        leadIn: text,
        note: noteOf(sentence),
      }),
    );
  });
}
