import type { Draft } from './change-of.ts';
import type { MetadataChange } from './compare-metadata.ts';
import type { Compared, Found } from './compare-streams.ts';
import type { Operation } from './operation.ts';
import type { Book } from './unit/book.ts';
import { contentOf, type Placed } from './unit/linearise.ts';
import { tokensOf } from './unit/tokens.ts';
import { oneLine, tokenText } from './words-of.ts';

/**
 * Folds what a document prints of its metadata into the change of the metadata: a new title is one
 * change, though the heading, the running head and the suggested citation all say it.
 */
export function foldMetadata(
  metadata: readonly MetadataChange[],
  body: Compared,
): { changes: { draft: Draft; operations: Operation[] }[]; taken: Map<Found, number> } {
  const changes = metadata.map(({ draft, operations }) => ({
    draft,
    operations: [...operations],
  }));
  const taken = new Map<Found, number>();
  const swaps = metadata.flatMap(({ old, new: fresh }, at) =>
    strings(old, fresh).map(([was, is]) => ({ was, is, at })),
  );
  if (swaps.length === 0) return { changes, taken };
  for (const found of body.found) {
    if (found.piece.manner !== 'edited') continue;
    const old = printed(
      found.piece.olds.map(i => body.a[i] as Placed),
      body.books.old,
    );
    const fresh = printed(
      found.piece.news.map(j => body.b[j] as Placed),
      body.books.new,
    );
    let text = old;
    let first = -1;
    for (const { was, is, at } of swaps) {
      if (!text.includes(was)) continue;
      text = text.split(was).join(is);
      if (first < 0) first = at;
    }
    const change = changes[first];
    if (!change || text !== fresh) continue;
    change.operations.push(...found.operations);
    taken.set(found, first);
    if (found.draft.old && found.draft.new)
      change.draft = {
        ...change.draft,
        words: change.draft.words,
        old: { ...found.draft.old, text: change.draft.old?.text ?? found.draft.old.text },
        new: { ...found.draft.new, text: change.draft.new?.text ?? found.draft.new.text },
      };
  }
  return { changes, taken };
}

/** Pairs the strings of two values, place by place. */
function strings(a: unknown, b: unknown): [string, string][] {
  if (typeof a === 'string' && typeof b === 'string') return a && a !== b ? [[a, b]] : [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [];
  const [old, fresh] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return Object.keys(old).flatMap(key => strings(old[key], fresh[key]));
}

/** Gives what passages print, computed dates as the metadata has them. */
function printed(units: readonly Placed[], book: Book): string {
  let out = '';
  let date: string | undefined;
  for (const unit of units)
    for (const { token } of tokensOf(contentOf(unit), book)) {
      const from = token.type === 'word' && token.of?.rule === 'date' ? token.of.from : undefined;
      if (from !== undefined && from !== date) out += from;
      if (from === undefined) out += tokenText(token);
      date = from;
    }
  return oneLine(out);
}
