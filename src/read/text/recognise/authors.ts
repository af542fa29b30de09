import { isDateLine } from './dates.ts';

const by = /^(?:(?:written\s+)?by:?|authors?:|par|von|por)\s+/i;
// "By the end of the year" names nobody.
const named = /^(?:(?:de|da|del|van|von|der|bin|al|el)\s)?\p{Lu}.{1,160}$/u;
const title = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Lord|Lady|Amb|Ambassador|Gen|Lt|Col|Rt Hon)\.?\s+)?`;
const word = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.(?:\p{Lu}\.)*|de|da|del|van|von|der|bin|al|el|la|le)`;
const person = String.raw`${title}${word}(?:\s+${word}){1,4}`;
const people = new RegExp(
  String.raw`^${person}(?:(?:,|\s+and|\s+&|,\s+and|;)\s+${person}){0,9}$`,
  'u',
);
const affiliation =
  /\b(fellow|director|professor|researcher|research associate|analyst|economist|lecturer|institute|institution|university|centre|center|foundation|ministry|department|programme|program|council|college|school)\b/i;

/** Reads the names on a line such as "By A. Author and B. Writer". */
export function authorsOf(line: string): string[] | undefined {
  const text = line.trim().slice(0, 200);
  const names = text.replace(by, '');
  return names !== text && named.test(names) ? splitNames(names) : undefined;
}

/** Reads a line that is nothing but people's names. */
export function namesOf(line: string): string[] | undefined {
  const text = line.trim();
  return text.length <= 120 && people.test(text) ? splitNames(text) : undefined;
}

/** Says whether a line tells where a person works, or as what. */
export function isAffiliation(line: string): boolean {
  return line.length <= 140 && affiliation.test(line) && !/[.!?:]$/.test(line);
}

function splitNames(names: string): string[] {
  return names
    .split(/,\s*(?:and\s+)?|;\s*|\s+and\s+|\s+&\s+|\s+et\s+|\s+und\s+|\s+y\s+/)
    .map(name => name.trim())
    .filter(name => name !== '' && !affiliation.test(name) && !isDateLine(name));
}
