import { type Note, plainText } from '../../brief/index.ts';
import type { Book } from '../unit/book.ts';
import { type Bag, bagOf } from './bag.ts';
import { similarPairs } from './similar-pairs.ts';

/** How alike two notes must be to be one note edited. */
const alike = 0.5;

/**
 * Finds which old note is which new one by what they say, whatever their numbers and order: the same
 * words first, then the most alike. Notes without a text are all alike, and pair in order.
 */
export function matchNotes(old: Book, fresh: Book): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const join = (i: number, j: number) => {
    if (pairs.has(i) || taken.has(j)) return;
    pairs.set(i, j);
    taken.add(j);
  };
  const byWords = new Map<string, number[]>();
  for (const [j, note] of fresh.texts.entries()) {
    const there = byWords.get(wordsOf(note));
    if (there) there.push(j);
    else byWords.set(wordsOf(note), [j]);
  }
  for (const [i, note] of old.texts.entries()) {
    const j = byWords.get(wordsOf(note))?.shift();
    if (j !== undefined) join(i, j);
  }
  const left = (book: Book, has: (i: number) => boolean) =>
    book.texts.flatMap((note, i) => (has(i) || note.missing ? [] : [i]));
  const bags = (book: Book) => {
    const made = new Map<number, Bag>();
    return (i: number) => {
      const bag = made.get(i) ?? bagOf(plainText(book.texts[i] as Note));
      made.set(i, bag);
      return bag;
    };
  };
  const similar = similarPairs(
    left(old, i => pairs.has(i)),
    left(fresh, j => taken.has(j)),
    { a: bags(old), b: bags(fresh) },
    alike,
  );
  similar.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  for (const { a, b } of similar) join(a, b);
  for (const [i, note] of old.texts.entries())
    if (!note.missing) old.identity[i] = pairs.has(i) ? `n${i}` : `o${i}`;
  for (const [j, note] of fresh.texts.entries()) if (!note.missing) fresh.identity[j] = `f${j}`;
  for (const [i, j] of pairs) if (!fresh.texts[j]?.missing) fresh.identity[j] = `n${i}`;
  return pairs;
}

function wordsOf(note: Note): string {
  return note.missing ? '\u0000' : plainText(note).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
