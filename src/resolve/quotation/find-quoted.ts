/** A quoted range of a text, its marks included, or a mark that opens and never closes. */
export interface Quoted {
  from: number;
  to: number;
  closed: boolean;
}

const closers: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
};
const single = new Set(['‘', '‚', "'"]);
const longest = 3000;

/**
 * Finds the outermost quotations of a paragraph in single, double, low and angle marks. `’` and `'`
 * close only where no letter follows, so that an apostrophe inside a quotation does not end it; after
 * a plural ("countries’ relations") a later mark is preferred, if no quotation opens before it.
 */
export function findQuoted(text: string): Quoted[] {
  const out: Quoted[] = [];
  for (let i = 0; i < text.length; i++) {
    const open = text[i] ?? '';
    const close = closers[open];
    if (close === undefined || !opens(text, i)) continue;
    const end = single.has(open) ? singleEnd(text, i, close) : doubleEnd(text, i, close);
    if (end === undefined) {
      if (open !== "'" && open !== '‚') out.push({ from: i, to: i + 1, closed: false });
      continue;
    }
    out.push({ from: i, to: end + 1, closed: true });
    i = end;
  }
  return out;
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined || /\s/.test(after)) return false;
  const mark = text[at];
  if (mark === '“' || mark === '«' || mark === '„' || mark === '‹') return true;
  return before === undefined || /[\s([{—–\-/“"‘\uFFFC]/.test(before);
}

function doubleEnd(text: string, from: number, close: string): number | undefined {
  const limit = Math.min(text.length, from + longest);
  for (let j = from + 1; j < limit; j++) if (close.includes(text[j] ?? '')) return j;
  return undefined;
}

function singleEnd(text: string, from: number, close: string): number | undefined {
  const limit = Math.min(text.length, from + longest);
  let doubtful: number | undefined;
  for (let j = from + 1; j < limit; j++) {
    const c = text[j] ?? '';
    if (c === text[from] && c !== "'" && opens(text, j)) break;
    if (
      !close.includes(c) ||
      /\s/.test(text[j - 1] ?? ' ') ||
      /[\p{L}\p{N}]/u.test(text[j + 1] ?? '')
    )
      continue;
    const plural = text[j - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(j + 1, j + 3));
    if (!plural) return j;
    doubtful ??= j;
  }
  return doubtful;
}
