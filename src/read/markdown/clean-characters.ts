import { placeIn } from '../../config/place-in.ts';
import { type Message, say } from '../../message/index.ts';

// What XML 1.0, and so DOCX and PDF metadata, can't hold or no font shows: control characters other than
// tab and line endings, lone surrogates, and the two that are no characters.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Puts U+FFFD in the place of characters that no format can carry, and a space in the place of form
 * feeds and vertical tabs: one unit for one, so that every offset stays what it is.
 */
export function cleanCharacters(
  source: string,
  file: string,
): { source: string; messages: Message[] } {
  let count = 0;
  let first = 0;
  const clean = source.replace(/[\f\v]/g, ' ').replace(forbidden, (_, offset: number) => {
    if (count === 0) first = offset;
    count++;
    return '\uFFFD';
  });
  if (count === 0) return { source: clean, messages: [] };
  const what = `${count} control ${count === 1 ? 'character' : 'characters'}, put as U+FFFD`;
  const position = placeIn(source)(first, first + 1);
  return { source: clean, messages: [say('text-repaired', { what }, { file, position })] };
}
