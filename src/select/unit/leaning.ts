/**
 * How a sentence leans on what stands before it: `hard`, it can't be understood without it; `turn`, it
 * turns against it; `soft`, it only continues a thought, which a reader may do without.
 */
export type Leaning = 'hard' | 'turn' | 'soft' | undefined;

const turn =
  /^(however|nevertheless|nonetheless|yet|but|conversely|on the (other hand|contrary)|(by|in) contrast|instead|even so|still|that said|despite (this|that|these))\b/i;
const soft =
  /^(thus|hence|therefore|consequently|accordingly|as a result|in (sum|short|conclusion|fact|particular|addition)|overall|moreover|furthermore|additionally|besides|indeed|also)\b|^[^,]{0,40}, (therefore|thus|hence|moreover|furthermore|also),/i;
const open =
  /^(and|or|so|nor|this|that|these|those|such|he|she|it(?! (is|was|has been|seems|appears|remains)\b[^.]{0,60}\b(that|to)\b)|they|we|his|her|hers|their|theirs|its|similarly|likewise|in turn|in the same (vein|way|manner)|as such|for (example|instance)|both(?![^,;.]*\band\b)|the (latter|former|same|other|above|said|following)|here|there(?!\s+(is|are|was|were|has|have|had|will|would|could|may|might|can|must|should|seems?|remains?)\b)|then|of (these|them|this)|among (these|them|others)|(one|some|many|most|none|each|all|neither|either) of (these|them|those)|another|others|doing so|not only (that|this)|in (this|that|these|those|doing so)|to (this|that) end|from (this|these|that)|with (this|that|these)|at (this|that) (point|stage)|under (this|these)|by (this|that|doing so)|after (this|that)|because of (this|that)|on (this|that|these)|given (this|that|these)|as a consequence)\b/i;
const inner =
  /\b(the (latter|former)|(of|in|to|from|for|by|on|with|at) (this|that|these|those)\b(?! (year|month|week|century|decade|brief|paper|report|article|section|chapter|study|who|which|that|of|in|with|countries that)\b)|(these|those) (?!who|which|that|of|in|with)\p{L}+)/iu;
const pair = /\b(the (two|three|four|same|other)|both)\b/i;
const person = /\b(he|she|him|his|her)\b/i;
const name = /\p{Lu}[\p{L}\p{M}’'-]+/gu;

/** Says how a sentence leans on the one before it. */
export function leaning(text: string): Leaning {
  // A sentence leans at its beginning; what comes after this many letters need not be read for it.
  const bare = text.slice(0, 400).replace(/^["“‘'([]+/, '');
  if (turn.test(bare)) return 'turn';
  if (open.test(bare) || leansInside(bare)) return 'hard';
  return soft.test(bare) ? 'soft' : undefined;
}

// A word that points back is at home where the sentence itself names what it points at.
function leansInside(text: string): boolean {
  const head = text.split(/\s+/).slice(0, 9).join(' ');
  const found = inner.exec(head);
  if (found && namesBefore(text, found.index) < (/former|latter/i.test(found[0]) ? 2 : 1))
    return true;
  const late = /\bthe (latter|former)\b/i.exec(text);
  if (late && namesBefore(text, late.index) < 2) return true;
  const two = pair.exec(text);
  if (
    two &&
    namesBefore(text, two.index) < 2 &&
    !/^the same (time|way)/i.test(text.slice(two.index))
  )
    return !/\bboth\b/i.test(two[0]) || !/\bboth\b[^,;.]*\band\b/i.test(text);
  const he = person.exec(text);
  return (
    he !== null && namesBefore(text, he.index) === 0 && !/[“‘"].*\b(he|she|his|her)\b/i.test(text)
  );
}

function namesBefore(text: string, index: number): number {
  const before = text.slice(0, index);
  const found = before.match(name) ?? [];
  // The first word is large for its place, unless it is a possessive or in the middle of names.
  const first = /^\p{Lu}[\p{L}\p{M}-]+/u.exec(before)?.[0];
  const common = first !== undefined && commonOpening.test(first) ? 1 : 0;
  const joined = before.match(/\p{Lu}\p{L}+[–—-]\p{Lu}\p{L}+/gu)?.length ?? 0;
  return found.length - common + joined;
}

const commonOpening =
  /^(The|A|An|In|On|At|By|For|From|With|While|When|As|If|Although|Though|New|Both|Since|After|Before|During|Amid|Amidst|Under|Over|Such|To|Of|Notably|Crucially|Incidentally|Meanwhile|Further|Most|Many|Some|Recent|Ongoing|There|It|That|This|What|Given|Despite)$/;
