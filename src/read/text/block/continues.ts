import type { Wrapping } from './wrapping.ts';

/** One line with words, as grouping sees it. */
export interface Row {
  words: string;
  indent: number;
  /** Length with its indent. */
  length: number;
  page: number;
}

const item = /^([•·▪◦‣*●■–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/;
// No sentence goes on with one of these, whatever stood before it.
const bullet = /^[•▪◦‣●■□►➢✓⃁∙\uF0B7\uF0A7]\s+\S/u;
const label = /^\[\d{1,4}\]\s/;
const lone = /^\(?(\d{1,3}|[IVXL]{1,5})[.)]$/;
const sentenceEnd = /[.!?…।][”’"'»)\]]{0,3}(?:\[?\^?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}\]?)?[.”’]?$/u;
const capital = /^[\p{Lu}\p{Lo}\d“"‘'«([¿¡•]/u;

/**
 * Says whether a line goes on where the one before it broke off. A break was the author's own where
 * the next word would have found room on the line before; the wrapping says how sure that is.
 */
export function continues(
  block: { rows: number; first: Row; before: Row },
  row: Row,
  wrapping: Wrapping,
): boolean {
  const { before, first, rows } = block;
  const { width } = wrapping;
  const low = !capital.test(row.words);
  const ended = sentenceEnd.test(before.words.slice(-16));
  if (before.page !== row.page)
    return !ended && !/[:;]$/.test(before.words) && (low || before.length > width * 0.7);
  if (before.length > width * 1.5 && !low) return false;
  const room = before.length + 1 + firstWord(row.words) <= width * (wrapping.spaced ? 0.6 : 0.85);
  if (lone.test(row.words) || lone.test(before.words)) return false;
  // A marker may begin a line as well; a note follows a note.
  if (label.test(row.words) && label.test(first.words)) return !room && !ended;
  if (bullet.test(row.words)) return false;
  if (item.test(row.words))
    return !room && !ended && !/[:;,]$/.test(before.words) && !item.test(first.words);
  if (isUnderline(row.words) || isUnderline(before.words)) return false;
  const deeper = row.indent - before.indent;
  const hanging = rows === 1 && item.test(first.words);
  if (deeper >= 2 && !hanging) return low && !ended && !room;
  if (deeper <= -2 && rows > 1) return low && !ended;
  if (room)
    return (
      low && !ended && !/[:;]$/.test(before.words) && (rows > 1 || before.length > width * 0.4)
    );
  return !(before.words.endsWith(':') && !low && before.length < width * 0.98);
}

/** Says whether a line is nothing but a rule: signs that underline, or part. */
export function isUnderline(words: string): boolean {
  return /^(={3,}|-{3,}|_{3,}|~{3,}|\*{3,}|—{3,}|(\* ){2,}\*)$/.test(words);
}

function firstWord(words: string): number {
  const end = words.slice(0, 60).search(/\s/);
  return end < 0 ? Math.min(words.length, 60) : end;
}
