// Tabs and line ends are white space; the rest says nothing to a reader, and XML can't hold it.
const control =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]|\p{Cs}/u;

/** Names the first character of a text that no output can hold, such as `U+0007`. */
export function controlCharacter(text: string): string | undefined {
  const code = control.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
