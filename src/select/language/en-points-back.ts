const inner =
  /\b(the (latter|former)|(of|in|to|from|for|by|on|with|at) (this|that|these|those)\b(?! (year|month|week|century|decade|brief|paper|report|article|section|chapter|study|who|which|that|of|in|with|countries that)\b)|(these|those) (?!who|which|that|of|in|with)\p{L}+)/iu;
// "A wet summer would have told less" measures by what was said before.
const measured =
  /^[^,;.]{0,80}\b(would|could|might) (have )?(been )?\p{L}+ (less|more|worse|better|fewer|further)\b(?=[,;.]| and\b| but\b|$)/iu;
const pair = /\b(the (two|three|four|same|other)|both)\b/i;
const person = /\b(he|she|him|his|her)\b/i;
const name = /\p{Lu}[\p{L}\p{M}’'-]+/gu;

/**
 * Says whether a sentence points back from inside: a word that does so is at home where the sentence
 * itself names what it points at.
 */
export function pointsBack(text: string): boolean {
  const head = text.split(/\s+/).slice(0, 9).join(' ');
  const found = inner.exec(head);
  if (found && namesBefore(text, found.index) < (/former|latter/i.test(found[0]) ? 2 : 1))
    return true;
  if (measured.test(text) && !/\bthan\b|^(if|with|without|had)\b/i.test(text)) return true;
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
  /^(The|A|An|Without|Within|Among|Between|Beyond|Because|Once|Unless|Until|Where|In|On|At|By|For|From|With|While|When|As|If|Although|Though|New|Both|Since|After|Before|During|Amid|Amidst|Under|Over|Such|To|Of|Notably|Crucially|Incidentally|Meanwhile|Further|Most|Many|Some|Recent|Ongoing|There|It|That|This|What|Given|Despite)$/;
