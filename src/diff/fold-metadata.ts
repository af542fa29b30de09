import type { Draft } from './change-of.ts';
import type { MetadataChange } from './compare-metadata.ts';
import type { Compared, Found } from './compare-streams.ts';
import { diffTokens } from './group/hunks.ts';
import type { Operation } from './operation.ts';
import type { Book } from './unit/book.ts';
import { contentOf, type Placed } from './unit/linearise.ts';
import { type KeyedToken, tokensOf } from './unit/tokens.ts';
import { textOf } from './words-of.ts';

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
  const swaps = metadata.flatMap(({ key, old, new: fresh }, at) =>
    strings(old, fresh).map(([was, is]) => ({ key, was, is, at })),
  );
  if (swaps.length === 0) return { changes, taken };
  for (const found of body.found) {
    if (found.piece.manner !== 'edited') continue;
    const old = tokens(
      found.piece.olds.map(i => body.a[i] as Placed),
      body.books.old,
    );
    const fresh = tokens(
      found.piece.news.map(j => body.b[j] as Placed),
      body.books.new,
    );
    const [was, is] = [textOf(old), textOf(fresh)];
    const causes = diffTokens(old, fresh).hunks.map(hunk => {
      const [went, came] = [old.slice(...hunk.a), fresh.slice(...hunk.b)];
      return swaps.find(
        swap =>
          (swap.key === 'date' && [...went, ...came].every(isDate)) ||
          (was.includes(swap.was) &&
            is.includes(swap.is) &&
            swap.was.includes(textOf(went)) &&
            swap.is.includes(textOf(came))),
      );
    });
    const first = causes[0]?.at ?? -1;
    const change = changes[first];
    if (!change || causes.some(cause => cause === undefined)) continue;
    change.operations.push(...found.operations);
    taken.set(found, first);
    if (found.draft.old && found.draft.new)
      change.draft = {
        ...change.draft,
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

function tokens(units: readonly Placed[], book: Book): KeyedToken[] {
  return units.flatMap(unit => tokensOf(contentOf(unit), book));
}

/** Says whether a word is part of a date that a rule wrote out. */
function isDate({ token }: KeyedToken): boolean {
  return token.type === 'word' && token.of?.rule === 'date';
}
