import type { Block } from '../block/block.ts';

const longest = 130;
const longestNumbered = 170;

/** Splits what numbers a heading from its words: "1.2 Scope", "IV. Scope", "a. Scope", "Chapter 3: Scope". */
export const numberPattern =
  /^(?:(\d{1,2}(?:\.\d{1,2}){0,4})[.):]?|([IVXLC]{1,6})[.):]|\(?([a-z])[.)]|\(?([A-Z])[.)]|((?:Chapter|Part|Section|Annex|Appendix|Article|Recommendation|Finding|Box)\s(?:\d{1,3}|[A-Z]|[IVXLC]{1,6}))[.:]?)\s+(?=[\p{Lu}\p{Lo}\d“"‘'(])/u;

/** Says whether a block is one line that could stand over a text: short, no full stop, a capital first. */
export function isBareLine(
  block: Block,
  end: number = block.text.length,
  most: number = longest,
): boolean {
  // What stands for a note marker is no word of the line.
  const text = block.text.slice(0, end).replaceAll('\uFFFC', '');
  const number = numberPattern.exec(text.slice(0, 40))?.[0].length ?? 0;
  const limit = number > 0 ? longestNumbered : most;
  return (
    block.lines <= 3 &&
    text.length <= limit &&
    text.length > 1 &&
    /^["“‘'«„(¿¡[]?[\p{Lu}\p{Lo}\d]/u.test(text.slice(number)) &&
    /\p{L}{2}|\p{Lo}/u.test(text) &&
    !/[.;:,।](?:["”’)»]?)$/.test(
      text.replace(/(?:\b(?:U\.S|U\.K|Inc|Ltd|Jr|Sr|etc)\.|\.\.\.|…)$/, ''),
    ) &&
    !/^\(.*\)$|[\w.]@\w|https?:\/\/|\bwww\./.test(text) &&
    !/[.!?]["”’)]? \p{Lu}\p{Ll}+ \p{Ll}/u.test(text.slice(number)) &&
    text.split(/\s+/, 26).length <= 25
  );
}
