import type { KeyedToken } from '../unit/tokens.ts';

/** Finds quotations that were given to another speaker in the running text. The list is English. */

const saying = new Set(
  'said says told tells warned warns called calls wrote writes spoke speaks stated states added adds claimed claims argued argues noted notes described describes declared declares announced announces asked asks replied replies remarked remarks observed observes promised promises tweeted recalled recalls explained explains testified alleged alleges insisted insists'.split(
    ' ',
  ),
);
const between = new Set('has have had also then later again once ,'.split(' '));
const pronouns = new Set('he she they it we i who'.split(' '));
/** How many words may stand between a speaker's name and the verb. */
const near = 4;

/** The words and signs of one side of an edited line, and which of them changed. */
export interface Line {
  line: readonly string[];
  changed: readonly number[];
}

/**
 * Says whether another name stands before a verb of saying, or after "according to", in a line that
 * quotes. A name for a pronoun tells only who was meant.
 */
export function speakerChanged(sides: readonly Line[], tokens: readonly KeyedToken[]): boolean {
  if (!tokens.some(t => t.quoted)) return false;
  const speakers = sides.map(({ line, changed }) =>
    changed.filter(at => speaks(line, at)).map(at => line[at] ?? ''),
  );
  return (
    speakers.every(words => words.length > 0) &&
    speakers.flat().some(word => /^\p{Lu}/u.test(word)) &&
    !speakers.flat().some(word => pronouns.has(word.toLowerCase()))
  );
}

function speaks(line: readonly string[], at: number): boolean {
  const word = line[at] ?? '';
  if (!/\p{L}/u.test(word) || between.has(word)) return false;
  if (line[at - 2]?.toLowerCase() === 'according' && line[at - 1] === 'to') return true;
  for (let k = at + 1; k <= at + near; k++) {
    const next = line[k] ?? '';
    if (saying.has(next)) return true;
    if (!between.has(next) && !/^\p{Lu}/u.test(next)) return false;
  }
  return false;
}

/** Says whether a speaker is another one: by the last name, whatever title stands before it. */
export function isOtherSpeaker(old: string | undefined, fresh: string | undefined): boolean {
  const last = (speaker: string) =>
    /([\p{L}\p{M}’'-]+)[^\p{L}]*$/u.exec(speaker.replace(/\(.*\)/u, ''))?.[1]?.toLowerCase();
  return old !== undefined && fresh !== undefined && last(old) !== last(fresh);
}
