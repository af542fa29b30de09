import type { Hunk } from '../group/hunks.ts';
import type { Kind } from '../kind.ts';
import type { KeyedToken } from '../unit/tokens.ts';

interface Picture {
  url: string;
  /** The address, and which file it leads to where that differs. */
  file: string;
  /** What is said of it, for those who don't see it. */
  words: string;
}

/**
 * Says what happened to the pictures of a line: one came, one went, both where one took another's
 * place; where the file is the same, what is said of it was worded otherwise.
 */
export function pictureKinds(changed: { a: KeyedToken[][]; b: KeyedToken[][] }): Kind[] {
  const [old, fresh] = [pictures(changed.a.flat()), pictures(changed.b.flat())];
  const [went, came] = [lacking(old, fresh), lacking(fresh, old)];
  const kinds: Kind[] = [];
  if (came.length > 0) kinds.push('added');
  if (went.length > 0) kinds.push('removed');
  const stays = fresh.filter(picture => !came.includes(picture));
  if (stays.some(one => !old.some(was => was.file === one.file && was.words === one.words)))
    kinds.push('wording');
  return kinds;
}

/** Says which picture took the place of which. */
export function pictureWhat(
  a: readonly KeyedToken[],
  b: readonly KeyedToken[],
  hunks: readonly Hunk[],
): string | undefined {
  const old = pictures(hunks.flatMap(hunk => a.slice(...hunk.a)));
  const fresh = pictures(hunks.flatMap(hunk => b.slice(...hunk.b)));
  const [was] = lacking(old, fresh);
  const [is] = lacking(fresh, old);
  if (!was || !is) return undefined;
  if (was.url === is.url) return `picture ${named(is)} has another file`;
  return `picture ${named(was)} became ${named(is)}`;
}

/** How much of an address names a picture, in characters; one in the page itself is longer. */
const longest = 80;

function named({ url }: Picture): string {
  return url.length <= longest ? url : `${url.slice(0, longest)}…`;
}

const mark = '@image:';

function pictures(tokens: readonly KeyedToken[]): Picture[] {
  return tokens.flatMap(({ key }) => {
    if (!key.startsWith(mark)) return [];
    const [url, version, ...words] = JSON.parse(key.slice(mark.length)) as string[];
    return [{ url: url ?? '', file: `${url}\n${version}`, words: words.join('\n') }];
  });
}

/** Lists the pictures of one side whose file the other lacks. */
function lacking(side: readonly Picture[], other: readonly Picture[]): Picture[] {
  return side.filter(one => !other.some(there => there.file === one.file));
}
