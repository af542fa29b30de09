// Controls move a terminal's cursor and change its colours; overrides of direction turn text round.
const unprintable = /[\p{Cc}\u202A-\u202E\u2028\u2029\u2066-\u2069]/gu;

/** Shows the characters of a source or path that a terminal would obey, `\u{1b}`, instead of printing them. */
export function printable(text: string): string {
  return text.replace(unprintable, character => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
