import { isDateLine } from './dates.ts';

const by = /^(?:(?:written\s+)?by:?|authors?:|par|von|por)\s+/i;
// "By the end of the year" names nobody.
const named =
  /^(?:(?:de|da|del|van|von|der|bin|al|el)\s\p{Lu}.{1,160}|the \p{Lu}[^.!?:]{2,80}|\p{Lu}.{1,160})$/u;
// Scripts without capitals tell a name by the title before it.
const hindiPerson = String.raw`(?:डॉ|प्रो|श्री|श्रीमती|सुश्री)\.?\s[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,3}`;
const titled = new RegExp(
  String.raw`^(?:(?:(?:Dr|Prof|Amb|Lt|Col)\.\s+)+\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,3}|${hindiPerson}(?:(?:,|\s(?:और|एवं|तथा))\s${hindiPerson}){0,5})$`,
  'u',
);
const title = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Lord|Lady|Amb|Ambassador|Gen|Lt|Col|Rt Hon)\.?\s+)?`;
const word = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.(?:\p{Lu}\.)*|de|da|del|van|von|der|bin|al|el|la|le)`;
const person = String.raw`${title}${word}(?:\s+${word}){1,4}`;
const people = new RegExp(
  String.raw`^${person}(?:(?:,|\s+and|\s+&|,\s+and|;)\s+${person}){0,9}$`,
  'u',
);
const affiliation =
  /\b(fellow|director|professor|researcher|research associate|analyst|economist|lecturer|institute|institution|university|centre|center|foundation|ministry|department|programme|program|council|college|school)\b/i;

const post =
  /\b(chief|officer|deputy|administrator|secretary|minister|adviser|advisor|counsel|attorney|specialist|coordinator|manager|president|chair|chairman|commissioner|editor|head of)\b/i;

/** Reads the names on a line such as "By A. Author and B. Writer". */
export function authorsOf(line: string): string[] | undefined {
  const text = line.trim().slice(0, 200);
  const names = text.replace(by, '');
  return names !== text && named.test(names) ? splitNames(names) : undefined;
}

// Words of headings, which are capitals and letters as names are.
const common =
  /\b(?:the|an?|our|what|how|why|key|executive|main|next|final|case|study|summary|introduction|background|overview|findings?|points?|conclusions?|recommendations?|context|methods?|results|data|questions?|analysis|issues?|options?|problems?|history|scope|purpose|terms|definitions?|policy|policies|law|actions?|steps|measures|review|evidence)\b/i;

/** Reads a line that is nothing but people's names. */
export function namesOf(line: string): string[] | undefined {
  const text = line.trim();
  if (text.length > 120 || common.test(text)) return undefined;
  return people.test(text) || titled.test(text) ? splitNames(text) : undefined;
}

/** Says whether a line is a name that its title tells to be one: "Dr. Ada Field". */
export function isTitledName(line: string): boolean {
  return line.length <= 100 && titled.test(line.trim());
}

/** Parts a name from the post that a page has run into it: "Ada FieldDirector of Ports". */
export function gluedPost(line: string): { name: string; affiliation: string } | undefined {
  if (line.length > 160) return undefined;
  for (const { index } of [...line.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)].reverse()) {
    const [name, post] = [line.slice(0, index), line.slice(index)];
    // "Office of eGovernment" has its own; a name's words end where the post begins.
    if (people.test(name) && !/\s(?:of|for|the|and)\s/.test(name) && isPost(post))
      return { name, affiliation: post };
  }
  return undefined;
}

/** Says whether a line tells what somebody is. */
export function isPost(text: string): boolean {
  return affiliation.test(text) || post.test(text);
}

/** Says whether a line tells where a person works, or as what. */
export function isAffiliation(line: string): boolean {
  return line.length <= 140 && affiliation.test(line) && !/[.!?:]$/.test(line);
}

function splitNames(names: string): string[] {
  return names
    .split(/,\s*(?:and\s+)?|;\s*|\s+(?:and|&|et|und|y|और|एवं|तथा)\s+/)
    .map(name => name.trim().replace(/^the (?=\p{Lu})/u, ''))
    .filter(name => name !== '' && !affiliation.test(name) && !isDateLine(name));
}
