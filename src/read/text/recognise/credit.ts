import { authorsOf, isAffiliation, isTitledName, namesOf } from './authors.ts';
import { isChrome } from './chrome.ts';
import { isDateLine } from './dates.ts';
import { isSeries } from './series.ts';

/** Splits a line into the parts that a page sets side by side: "12 May 2024 | A. Author". */
export function partsOf(line: string): string[] {
  return line.split(/\s+[|·•]\s+|\s+[—–]\s+(?=\d|\p{Lu}\p{L}+ \d)/u).filter(part => part !== '');
}

/** Says whether a line gives nothing but authors and dates. */
export function isCredit(text: string): boolean {
  if (text.length > 220) return false;
  const parts = partsOf(text);
  return (
    parts.some(part => isDateLine(part) || authorsOf(part) !== undefined) &&
    parts.every(
      part =>
        isDateLine(part) ||
        authorsOf(part) !== undefined ||
        namesOf(part) !== undefined ||
        isAffiliation(part) ||
        isChrome(part) ||
        isSeries(part),
    )
  );
}

const made =
  /^(?:an? (?:[\p{L}-]+ ){0,3}(?:briefing|report|paper|note|memo|statement|submission|commentary|study|guide) (?:by|for|from|to)\b|(?:an? )?(?:[\p{L}-]+ ){0,2}(?:prepared|submitted|written|presented|produced|published|commissioned|issued) (?:by|for|to)|by (?:the )?\p{Lu})/iu;
const dated =
  /(?:,|\s[|·–—-]|\bupdated|\bof|\bon)\s((?:\d{1,2}\s)?\p{L}{3,10}\.?\s(?:\d{1,2},\s)?\d{4})$/iu;

/** Says whether a short line below a title tells for whom or by whom it was made, or when: "Prepared for the Port, May 2024". */
export function isImprintBelow(text: string): boolean {
  if (text.length > 140 || /[.:;!?]$/.test(text)) return false;
  return made.test(text) || isTitledName(text) || isDateLine(dated.exec(text)?.[1] ?? '');
}
