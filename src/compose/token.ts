// Private-use characters: Markdown takes them for letters, so a token never makes or breaks markup.
const open = '\uF8E0';
const close = '\uF8EB';
const zero = 0xf8e1;
const marks = /[\uF8E0-\uF8EB]/;
const token = /\uF8E0([\uF8E1-\uF8EA]+)\uF8EB/;
// A character reference becomes its character only in the Markdown parser.
const references = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi;

/** Gives the opaque token that stands in the Markdown for the printed value of this number. */
export function tokenOf(index: number): string {
  const digits = Array.from(String(index), digit => String.fromCharCode(zero + Number(digit)));
  return open + digits.join('') + close;
}

/** Says where in a template a character stands that only tokens may hold. */
export function hasMark(source: string): number | undefined {
  const at = source.search(marks);
  return at < 0 ? undefined : at;
}

/** Gives the first character reference in the Markdown that would become part of a token. */
export function forgedMark(markdown: string): string | undefined {
  for (const [written, hex, decimal] of markdown.matchAll(references)) {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (point <= 0x10ffff && marks.test(String.fromCodePoint(point))) return written;
  }
  return undefined;
}

/** Splits a text at its tokens: strings are the template's own, numbers name printed values. */
export function splitTokens(value: string): (string | number)[] {
  return value
    .split(token)
    .map((part, i) => (i % 2 === 0 ? part : Array.from(part, digitOf).join('')))
    .map((part, i) => (i % 2 === 0 ? part : Number(part)))
    .filter(part => part !== '');
}

function digitOf(character: string): string {
  return String(character.charCodeAt(0) - zero);
}
