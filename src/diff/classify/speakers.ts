import type { KeyedToken } from '../unit/tokens.ts';
import { nameOf } from './names.ts';

/** Finds quotations that were given to another speaker in the running text. The list is English. */

const saying = new Set(
  'said says told tells warned warns called calls wrote writes spoke speaks stated states added adds claimed claims argued argues noted notes described describes declared declares announced announces asked asks replied replies remarked remarks observed observes promised promises tweeted recalled recalls explained explains testified alleged alleges insisted insists'.split(
    ' ',
  ),
);
const between = new Set('has have had also then later again once , '.split(' '));
/** How many words may stand between a speaker's name and the verb. */
const near = 4;

/** The words and signs of one side of an edited line, and which of them changed. */
export interface Line {
  line: readonly string[];
  changed: readonly number[];
}

/** Says whether the name before a verb of saying, or after "according to", changed. */
export function speakerChanged(
  sides: readonly Line[],
  known: (word: string) => boolean,
  tokens: readonly KeyedToken[],
): boolean {
  if (!tokens.some(t => t.quoted)) return false;
  return sides.every(({ line, changed }) =>
    changed.some(at => nameOf(line, at, known, true) && speaks(line, at)),
  );
}

function speaks(line: readonly string[], at: number): boolean {
  if (line[at - 2]?.toLowerCase() === 'according' && line[at - 1] === 'to') return true;
  for (let k = at + 1; k <= at + near; k++) {
    const word = line[k] ?? '';
    if (saying.has(word)) return true;
    if (!between.has(word) && !/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}

/** Says whether a speaker is another one: by the last name, whatever title stands before it. */
export function isOtherSpeaker(old: string | undefined, fresh: string | undefined): boolean {
  const last = (speaker: string) =>
    /([\p{L}\p{M}’'-]+)[^\p{L}]*$/u.exec(speaker.replace(/\(.*\)/u, ''))?.[1]?.toLowerCase();
  return old !== undefined && fresh !== undefined && last(old) !== last(fresh);
}
