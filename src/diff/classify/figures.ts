/**
 * Finds what counts or dates something: numbers in digits and words, months and days, units, currency.
 * The lists are English; digits are read in every script.
 */

const numerals = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion lakh crore dozen hundreds thousands millions billions fourth fifth sixth seventh eighth ninth tenth twentieth twice thrice double triple'.split(
    ' ',
  ),
);
/** Words that are figures only where another figure takes their place ("first" to "second"). */
const doubtful = new Set(
  'one first second third half quarter single no none zero several many most'.split(' '),
);
const days = new Set(
  'january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
/** Words that are a date or a unit only beside a number. */
const besideNumber = new Set(
  'march may % ‰ ° percent percentage cent points pct bps km kilometres kilometers miles metres meters m cm mm ha hectares acres kg g tonnes tons t mt gt mw gw kw mwh gwh twh kwh litres liters barrels bn mn tn m k usd eur gbp inr rs dollars euros pounds rupees yen yuan roubles rubles years year months month weeks week days day hours minutes am pm'.split(
    ' ',
  ),
);
const currency = /^[\p{Sc}]$/u;
const digits = /\p{N}/u;

/** A figure in a line, and whether it is one only where another takes its place. */
export interface Figure {
  value: string;
  doubtful: boolean;
}

/** Reads one word of a line, given its neighbours (words and signs, no white space). */
export function figureOf(words: readonly string[], at: number): Figure | undefined {
  const word = words[at] ?? '';
  const lower = word.toLowerCase();
  if (digits.test(word)) return { value: plainNumber(lower), doubtful: false };
  if (numerals.has(lower) || days.has(lower)) return { value: lower, doubtful: false };
  const parts = lower.split('-');
  if (parts.length > 1 && parts.some(part => numerals.has(part)))
    return { value: lower, doubtful: false };
  const near = [at - 2, at - 1, at + 1, at + 2].some(k => {
    const other = words[k] ?? '';
    return digits.test(other) || numerals.has(other.toLowerCase());
  });
  if (currency.test(word) && near) return { value: word, doubtful: false };
  if (besideNumber.has(lower) && near) return { value: unit(lower), doubtful: false };
  if (doubtful.has(lower)) return { value: lower, doubtful: true };
  return undefined;
}

/** Writes a number without the signs that only group its digits. */
function plainNumber(text: string): string {
  return text.replace(/(?<=\p{N}),(?=\p{N}{2,3}(?!\p{N}))/gu, '').replace(/[’']s$/u, '');
}

const same: Record<string, string> = { '%': 'cent', percent: 'cent', pct: 'cent' };

function unit(word: string): string {
  return same[word] ?? word;
}
