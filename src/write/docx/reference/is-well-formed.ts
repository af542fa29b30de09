const name = '[A-Za-z_][\\w.:-]*';
const tag = new RegExp(`^/?${name}(?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*\\s*/?$`);
const badEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
const deepest = 500;

/**
 * Says whether a text is XML whose elements close in order, without a document type, which could
 * define entities. Enough to carry a part into another file without breaking that.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? undefined : next);
    if (badEntity.test(text) || text.includes(']]>')) return false;
    if (open.length === 0 && text.trim() !== '') return false;
    if (next === -1) break;
    const skipped = skipOver(xml, next);
    if (skipped !== undefined) {
      if (skipped === -1) return false;
      at = skipped;
      continue;
    }
    const end = endOf(xml, next);
    const inner = xml.slice(next + 1, end);
    if (end === -1 || !tag.test(inner) || badEntity.test(inner)) return false;
    const its = inner.replace(/^\//, '').match(/^[^\s/]+/)?.[0] ?? '';
    if (inner.startsWith('/')) {
      if (open.pop() !== its) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (!inner.endsWith('/')) open.push(its);
      if (open.length > deepest) return false;
    }
    at = end + 1;
  }
  return open.length === 0 && roots === 1;
}

/** Gives the end of a comment, a CDATA section or an instruction; -1 if it has none, nothing for a tag. */
function skipOver(xml: string, at: number): number | undefined {
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const)
    if (xml.startsWith(start, at)) {
      const found = xml.indexOf(end, at + start.length);
      return found === -1 ? -1 : found + end.length;
    }
  return xml.startsWith('<!', at) ? -1 : undefined;
}

/** Gives the end of a tag; a value in quotes may hold `>`. */
function endOf(xml: string, at: number): number {
  let quote = '';
  for (let i = at; i < xml.length; i++) {
    const char = xml[i] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
  }
  return -1;
}
