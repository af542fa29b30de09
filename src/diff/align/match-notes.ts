import { type Note, plainText } from '../../brief/index.ts';
import type { Book } from '../unit/book.ts';
import { type Bag, bagOf } from './bag.ts';
import { common } from './match-structure.ts';
import { similarPairs } from './similar-pairs.ts';

/** How alike two notes must be to be one note edited. */
const alike = 0.5;

/**
 * Finds which old note is which new one by what they say, whatever their numbers. One source is often
 * noted many times, so that the same words alone don't tell: those that the same passage cites pair
 * first, then those in the same order, then those anywhere. Of the rest the most alike pair, between the
 * same neighbours first. Notes without a text are all alike, and pair in order.
 */
export function matchNotes(old: Book, fresh: Book): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const join = (i: number, j: number) => {
    if (pairs.has(i) || taken.has(j)) return;
    pairs.set(i, j);
    taken.add(j);
  };
  const [wordsA, wordsB] = [old.texts.map(wordsOf), fresh.texts.map(wordsOf)];
  for (const [i, j] of sameCited([old, wordsA], [fresh, wordsB])) join(i, j);
  const inOrder = common(wordsA, wordsB).filter(([i, j]) => (pairs.get(i) ?? j) === j);
  for (const [i, j] of inOrder) join(i, j);
  const byWords = new Map<string, number[]>();
  for (const [j, words] of wordsB.entries()) {
    if (taken.has(j)) continue;
    const there = byWords.get(words);
    if (there) there.push(j);
    else byWords.set(words, [j]);
  }
  for (const [i, words] of wordsA.entries()) {
    const j = pairs.has(i) ? undefined : byWords.get(words)?.shift();
    if (j !== undefined) join(i, j);
  }
  const left = (book: Book, has: (i: number) => boolean, [from, to]: Range = [0, Infinity]) =>
    book.texts.flatMap((note, i) => (i < from || i >= to || has(i) || note.missing ? [] : [i]));
  const bags = (book: Book) => {
    const made = new Map<number, Bag>();
    return (i: number) => {
      const bag = made.get(i) ?? bagOf(plainText(book.texts[i] as Note));
      made.set(i, bag);
      return bag;
    };
  };
  const bagsOf = { a: bags(old), b: bags(fresh) };
  const joinSimilar = (a?: Range, b?: Range) => {
    const similar = similarPairs(
      left(old, i => pairs.has(i), a),
      left(fresh, j => taken.has(j), b),
      bagsOf,
      alike,
    );
    similar.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
    for (const { a, b } of similar) join(a, b);
  };
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...inOrder, [wordsA.length, wordsB.length] as const]) {
    if (i > fromA && j > fromB) joinSimilar([fromA, i], [fromB, j]);
    [fromA, fromB] = [i + 1, j + 1];
  }
  joinSimilar();
  identify(old, fresh, pairs, [wordsA, wordsB]);
  return pairs;
}

type Side = readonly [book: Book, words: readonly string[]];

/** Pairs notes of words that stand in several, where the passages that cite them are the same. */
function sameCited(old: Side, fresh: Side): [number, number][] {
  const often = new Set([...repeated(old[1]), ...repeated(fresh[1])]);
  const keyed = ([book, words]: Side) => {
    const out = new Map<string, number>();
    for (const [i, said] of words.entries()) {
      const passage = often.has(said) && book.citedBy.get(book.texts[i]?.id ?? '');
      if (!passage) continue;
      const key = `${said}\u0000${plainText(passage)}`;
      out.set(key, out.has(key) ? -1 : i);
    }
    return out;
  };
  const there = keyed(fresh);
  return [...keyed(old)].flatMap(([key, i]): [number, number][] => {
    const j = there.get(key) ?? -1;
    return i >= 0 && j >= 0 ? [[i, j]] : [];
  });
}

function repeated(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return all.filter(words => words !== missing && (seen.has(words) || !seen.add(words)));
}

type Range = readonly [from: number, to: number];

/** Names notes: a pair alike, and pairs that say the same alike, whichever of them is cited. */
function identify(
  old: Book,
  fresh: Book,
  pairs: ReadonlyMap<number, number>,
  [wordsA, wordsB]: readonly [readonly string[], readonly string[]],
): void {
  for (const [i, note] of old.texts.entries()) if (!note.missing) old.identity[i] = `o${i}`;
  for (const [j, note] of fresh.texts.entries()) if (!note.missing) fresh.identity[j] = `f${j}`;
  const first = new Map<string, number>();
  for (const [i, j] of [...pairs].sort(([x], [y]) => x - y)) {
    if (fresh.texts[j]?.missing) continue;
    const words = wordsA[i] ?? '';
    const same = words === wordsB[j];
    if (same && !first.has(words)) first.set(words, i);
    const name = `n${same ? first.get(words) : i}`;
    old.identity[i] = name;
    fresh.identity[j] = name;
  }
}

/** What stands for the words of a note without a text. */
const missing = '\u0000';

function wordsOf(note: Note): string {
  return note.missing ? missing : plainText(note).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
