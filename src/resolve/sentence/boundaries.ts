import { either, leading, openers } from './abbreviations.ts';

/**
 * Finds where sentences begin after the first: offsets into a paragraph's flat text. A sentence ends
 * at `.`, `!`, `?`, `…` or a danda, with the closing marks and citation markers that follow, before
 * white space and no lower-case letter; abbreviations, initials and dotted capitals ("U.S.") end one
 * only before a word that opens sentences. The rules follow Unicode's UAX 29, section 5, and are our
 * own so that sentences are the same under every version of ICU.
 */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/[.!?…।॥。！？]+/gu)) {
    let at = match.index + match[0].length;
    while (at < text.length && /[”’"'»›)\]\uFFFC]/.test(text.charAt(at))) at += 1;
    at = pastMarkers(text, at);
    const next = at + gapAt(text, at);
    // Scripts without spaces, and dandas set tight, need no white space after a sentence.
    if (next === at && !/[।॥。！？]$/.test(match[0])) continue;
    if (next >= text.length || !opensSentence(text.slice(next, next + 4))) continue;
    if (match[0] === '.' && isAbbreviated(text, match.index, text.slice(next, next + 12))) continue;
    starts.push(next);
  }
  return starts;
}

// " [1] The": a marker set apart belongs to the sentence before it, as does a guillemet.
function pastMarkers(text: string, at: number): number {
  const behind = /^\s?[»›\uFFFC]+(?=\s|$)/.exec(text.slice(at, at + 12))?.[0];
  return at + (behind?.length ?? 0);
}

function gapAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text.charAt(end))) end += 1;
  return end - at;
}

function opensSentence(next: string): boolean {
  return /^["'“‘«„([¿¡—–-]{0,3}[\p{Lu}\p{Lo}\p{N}\uFFFC]|^["'“‘«„([¿¡]\s/u.test(next);
}

function isAbbreviated(text: string, dot: number, next: string): boolean {
  const before = text.slice(Math.max(0, dot - 16), dot);
  const word = /[\p{L}\p{N}.°]+$/u.exec(before)?.[0] ?? '';
  // A number or a letter that heads the paragraph: "1. The", "b. The".
  if (word.length === dot && /^(?:\d{1,3}|[ivxIVX]{1,4}|\p{L})$/u.test(word)) return true;
  // "J. Smith" goes on, "vitamin C. The" does not; so with "U.S. Government" and "in the U.S. The".
  if (/^\p{Lu}$|^(?:\p{L}\.)+\p{L}$/u.test(word)) return !openers.test(next);
  if (either.has(word)) return !openers.test(next);
  if (!leading.has(word)) return false;
  // "The answer is no. Nobody": short words that are words as well need a number after them.
  return /^(?:No|no|art|par|p|sec)$/.test(word) ? /^\d|^[IVXLC]+\b/.test(next) : true;
}
