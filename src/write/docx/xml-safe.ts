/** What XML 1.0 can't hold: control characters, halves of surrogate pairs, and two non-characters. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** White space that XML can't hold either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const odd = /[\u000B\u000C]/g;

/** What was replaced, for a message. */
export interface XmlSafe<T> {
  value: T;
  replaced: number;
}

/**
 * Puts U+FFFD for every character of a plain tree that XML 1.0 forbids, and a space for the two that
 * are white space. It is done once, for the whole document, so that no handler need think of it.
 */
export function xmlSafe<T>(tree: T): XmlSafe<T> {
  let replaced = 0;
  const clean = (text: string) =>
    text.replace(odd, ' ').replace(forbidden, () => {
      replaced += 1;
      return '\uFFFD';
    });
  // What has nothing to replace is shared, not copied.
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) {
      const walked = value.map(walk);
      return walked.every((inner, i) => inner === value[i]) ? value : walked;
    }
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, walk(inner), inner] as const);
    return entries.every(([, walked, inner]) => walked === inner)
      ? value
      : Object.fromEntries(entries);
  };
  return { value: walk(tree) as T, replaced };
}
