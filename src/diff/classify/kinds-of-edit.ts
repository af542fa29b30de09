import type { Hunk } from '../group/hunks.ts';
import type { Kind } from '../kind.ts';
import type { Surroundings } from '../unit/linearise.ts';
import type { KeyedToken } from '../unit/tokens.ts';
import { figureOf } from './figures.ts';
import { nameOf } from './names.ts';
import { pictureKinds } from './pictures.ts';
import { isOtherSpeaker, speakerChanged } from './speakers.ts';

/** One side of an edited line. */
export interface Side {
  tokens: readonly KeyedToken[];
  around: Surroundings;
  /** Whose words the block quotation is that the line leads in, as far as the brief knows. */
  speaker?: string | undefined;
}

/** Lists every kind that an edit meets, in no order. */
export function kindsOfEdit(
  old: Side,
  fresh: Side,
  hunks: readonly Hunk[],
  known: (word: string) => boolean,
): Set<Kind> {
  const kinds = new Set<Kind>();
  const changed = {
    a: hunks.map(h => old.tokens.slice(...h.a)),
    b: hunks.map(h => fresh.tokens.slice(...h.b)),
  };
  const all = [...changed.a, ...changed.b].flat();
  const speaks = (t: KeyedToken) => t.token.type === 'word' && /\S/u.test(t.key);
  const attributed = [old, fresh].some(side => side.around.slot === 'attribution');
  const quotes = [old, fresh].some(side => side.around.quoted) || attributed;
  if (all.some(t => (speaks(t) && (quotes || t.quoted)) || /^[<>]quotation/.test(t.key)))
    kinds.add('quotation');
  if (differ(changed, t => t.key.startsWith('@citation') || t.key.startsWith('<link:')))
    if (all.some(t => t.key.startsWith('@citation')) || relinked(changed)) kinds.add('citation');
  for (const kind of pictureKinds(changed)) kinds.add(kind);
  const [wordsA, wordsB] = [wordsIn(old.tokens, hunks, 'a'), wordsIn(fresh.tokens, hunks, 'b')];
  if (figuresDiffer(wordsA, wordsB)) kinds.add('figure');
  if (namesDiffer(wordsA, wordsB, known, isTitled(old) || isTitled(fresh))) kinds.add('name');
  if (all.some(speaks)) {
    const other = isOtherSpeaker(old.speaker, fresh.speaker);
    if (other || speakerChanged([wordsA, wordsB], fresh.tokens)) kinds.add('quotation');
    kinds.add('wording');
    if (old.around.recommends || fresh.around.recommends) kinds.add('recommendation');
  }
  if (kinds.size === 0) kinds.add('layout');
  return kinds;
}

interface Words {
  line: string[];
  changed: number[];
}

/** Lists a line's words and signs, and which of them changed. */
function wordsIn(tokens: readonly KeyedToken[], hunks: readonly Hunk[], side: 'a' | 'b'): Words {
  const line: string[] = [];
  const changed: number[] = [];
  let h = 0;
  for (const [i, token] of tokens.entries()) {
    while (h < hunks.length && (hunks[h]?.[side][1] ?? 0) <= i) h += 1;
    if (token.token.type !== 'word' || !/\S/u.test(token.key)) continue;
    if (i >= (hunks[h]?.[side][0] ?? Number.POSITIVE_INFINITY)) changed.push(line.length);
    line.push(token.key);
  }
  return { line, changed };
}

function figuresDiffer(a: Words, b: Words): boolean {
  const read = ({ line, changed }: Words) => changed.flatMap(at => figureOf(line, at) ?? []);
  const [old, fresh] = [read(a), read(b)];
  const sure = (side: typeof old) => side.filter(f => !f.doubtful).map(f => f.value);
  if (bagText(sure(old)) !== bagText(sure(fresh))) return true;
  const some = old.some(f => f.doubtful) && fresh.some(f => f.doubtful);
  return some && bagText(old.map(f => f.value)) !== bagText(fresh.map(f => f.value));
}

function namesDiffer(
  a: Words,
  b: Words,
  known: (word: string) => boolean,
  titled: boolean,
): boolean {
  const read = ({ line, changed }: Words) =>
    changed.flatMap(at => nameOf(line, at, known, titled) ?? []);
  const plain = ({ line, changed }: Words) =>
    new Set(changed.map(at => (line[at] ?? '').replace(/[’']s?$/u, '').toLowerCase()));
  const [wordsA, wordsB] = [plain(a), plain(b)];
  // A word that is there on both sides, with a capital or without, is no other name.
  const only = (names: string[], other: Set<string>) =>
    names.filter(name => !other.has(name.toLowerCase()));
  return only(read(a), wordsB).length > 0 || only(read(b), wordsA).length > 0;
}

function isTitled(side: Side): boolean {
  return ['heading', 'caption', 'definitionTerm'].includes(side.around.slot);
}

function differ(
  changed: { a: KeyedToken[][]; b: KeyedToken[][] },
  is: (t: KeyedToken) => boolean,
): boolean {
  const keys = (side: KeyedToken[][]) =>
    bagText(
      side
        .flat()
        .filter(is)
        .map(t => t.key),
    );
  return keys(changed.a) !== keys(changed.b);
}

/** Says whether links lead elsewhere, as opposed to being set or dropped. */
function relinked(changed: { a: KeyedToken[][]; b: KeyedToken[][] }): boolean {
  const count = (side: KeyedToken[][]) =>
    side.flat().filter(t => t.key.startsWith('<link:')).length;
  return count(changed.a) > 0 && count(changed.b) > 0;
}

function bagText(values: readonly string[]): string {
  return [...values].sort().join('\u0000');
}
