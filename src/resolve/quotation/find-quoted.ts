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
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
  // Converters set both marks alike: ”so”, ’so’.
  '”': '”',
  '’': '’',
};
const single = new Set(['‘', '‚', "'", '’']);
// Marks that say by themselves that they open; the others do by what stands before them.
const opening = new Set(['“', '«', '„', '‹', '‘', '‚']);
const longest = 3000;

/**
 * Finds the outermost quotations of a paragraph in single, double, low and angle marks. `’` and `'`
 * close only where no letter follows, so that an apostrophe inside a quotation does not end it; after
 * a plural ("countries’ relations") a later mark is preferred, if no quotation opens before it. Time
 * is linear in the length of the text.
 */
export function findQuoted(text: string): Quoted[] {
  const out: Quoted[] = [];
  const closing = closingMarks(text);
  const raised = !text.includes('‘');
  let past = 0;
  // Going from mark to mark, and not from character to character: a text that a parser put together
  // bit by bit may take V8 its whole length for each character that is asked for.
  for (const { 0: open, index: i } of text.matchAll(/[“„«»‹‘‚"'”’]/g)) {
    const close = closers[open];
    if (i < past || close === undefined || !opens(text, i)) continue;
    if (open === '’' && !(raised && /\p{Lu}/u.test(text.charAt(i + 1)))) continue;
    const end = single.has(open) ? singleEnd(text, i, close) : closing(open, close, i);
    if (end === undefined) {
      if (opening.has(open) && open !== '‚') out.push({ from: i, to: i + 1, closed: false });
      else if (open === '"') out.push({ from: i, to: i + 1, closed: false });
      continue;
    }
    out.push({ from: i, to: end + 1, closed: true });
    past = end + 1;
  }
  return out;
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  const mark = text.charAt(at);
  if (after === undefined) return false;
  // French sets a space inside its marks.
  if (/\s/.test(after)) return mark === '«' && before !== '«';
  if (opening.has(mark) && !single.has(mark)) return true;
  return before === undefined || /[\s([{—–\-/“"‘\uFFFC]/.test(before);
}

/** Finds, for a double mark, the next one that closes it; asked in rising order, it never looks back. */
function closingMarks(
  text: string,
): (open: string, close: string, from: number) => number | undefined {
  const reached = new Map<string, number>();
  return (open, close, from) => {
    let at = Math.max(reached.get(open) ?? 0, from + 1);
    while (at < text.length && !close.includes(text.charAt(at))) at += 1;
    reached.set(open, at);
    return at < text.length && at - from < longest ? at : undefined;
  };
}

function singleEnd(text: string, from: number, close: string): number | undefined {
  const limit = Math.min(text.length, from + longest);
  let doubtful: number | undefined;
  for (let j = from + 1; j < limit; j++) {
    const c = text.charAt(j);
    // The next quotation opens here: what opened before it had closed, or never will.
    if (c === text[from] && opens(text, j)) break;
    if (
      !close.includes(c) ||
      /\s/.test(text.charAt(j - 1)) ||
      /[\p{L}\p{N}]/u.test(text.charAt(j + 1))
    )
      continue;
    const plural = text[j - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(j + 1, j + 3));
    if (!plural) return j;
    doubtful ??= j;
  }
  return doubtful;
}
