/** Makes a reader of the place in a count: the number of the pattern, from 1, that a sentence opens on. */
export function ordinalBy(patterns: readonly RegExp[]): (text: string) => number | undefined {
  return text => {
    const at = patterns.findIndex(pattern => pattern.test(text));
    return at < 0 ? undefined : at + 1;
  };
}
