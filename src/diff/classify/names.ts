/** Finds names: words with a capital that the beginning of a sentence does not account for. */

const capital = /^\p{Lu}/u;
const acronym = /^\p{Lu}[\p{Lu}\p{N}.]+s?$/u;
const opens = /^[“‘"'«(—:[]$/u;
const ends = /^[.!?…]$/u;
/** Words that carry a capital and name nothing. */
const never = new Set(['i', 'i’m', 'i’ve', "i'm", "i've", 'the', 'a', 'an']);
const dates =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/**
 * Reads one word of a line, given its neighbours (words and signs, no white space); `known` tells of
 * words that carry a capital in the middle of sentences, `titled` that the line gives capitals freely.
 */
export function nameOf(
  words: readonly string[],
  at: number,
  known: (word: string) => boolean,
  titled: boolean,
): string | undefined {
  const word = (words[at] ?? '').replace(/[’']s?$/u, '');
  const lower = word.toLowerCase();
  if (!capital.test(word) || never.has(lower) || dates.test(lower)) return undefined;
  if (acronym.test(word) && word.length > 1) return word;
  const before = words[at - 1];
  const initial = before === undefined || opens.test(before) || ends.test(before);
  return (initial || titled) && !known(word) ? undefined : word;
}

const midSentence = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}-]*/gu;
const inLowerCase = /(?<![\p{L}\p{M}\p{N}’'-])\p{Ll}[\p{L}\p{M}-]*/gu;

/**
 * Collects the words that carry a capital in the middle of sentences and are never written without:
 * a law called “Making Data Open” does not make a name of each sentence that begins with “Making”.
 */
export function knownNames(given: Iterable<string>): ReadonlySet<string> {
  // Two revisions say most of it twice.
  const texts = new Set(given);
  const out = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(midSentence)) out.add(word);
  const plain = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(inLowerCase)) plain.add(word);
  for (const word of out) if (plain.has(word.toLowerCase())) out.delete(word);
  return out;
}
