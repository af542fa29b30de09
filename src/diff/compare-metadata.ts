import type { Document } from '../brief/index.ts';
import type { Draft } from './change-of.ts';
import { metadataKind } from './classify/metadata-kind.ts';
import type { Operation } from './operation.ts';

/** A change of one metadata key. */
export interface MetadataChange {
  key: string;
  draft: Draft;
  operations: Operation[];
  old: unknown;
  new: unknown;
}

/** Compares what is said about two documents, key by key; where a value comes from is not seen. */
export function compareMetadata(
  old: Document,
  fresh: Document,
): { changes: MetadataChange[]; silent: Operation[] } {
  const changes: MetadataChange[] = [];
  const silent: Operation[] = [];
  const [a, b] = [old.metadata, fresh.metadata] as Record<string, unknown>[];
  for (const key of [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort()) {
    const [was, is] = [a?.[key], b?.[key]];
    if (same(was, is)) continue;
    const operation = set(`metadata.${key}`, is);
    if (key === 'origins') silent.push(operation);
    else
      changes.push({
        key,
        draft: draftOf(key, was, is),
        operations: [operation],
        old: was,
        new: is,
      });
  }
  for (const field of ['audience', 'references'] as const)
    if (!same(old[field], fresh[field])) silent.push(set(field, fresh[field]));
  if (old.draft !== fresh.draft) silent.push(set('draft', fresh.draft));
  return { changes, silent };
}

/** Compares values that are plain JSON, the order of keys apart. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

function set(field: string, value: unknown): Operation {
  return value === undefined ? { op: 'set', field } : { op: 'set', field, value };
}

function draftOf(key: string, was: unknown, is: unknown): Draft {
  const passage = (value: unknown) => ({
    text: valueText(value),
    headings: [],
    pointer: `/metadata/${key}`,
  });
  return {
    kind: metadataKind(key),
    also: [],
    manner: 'metadata',
    key,
    ...(was === undefined ? {} : { old: passage(was) }),
    ...(is === undefined ? {} : { new: passage(is) }),
    words: [
      ...(was === undefined ? [] : [{ is: 'removed' as const, text: valueText(was) }]),
      ...(is === undefined ? [] : [{ is: 'added' as const, text: valueText(is) }]),
    ],
  };
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(valueText).join(', ');
  return String(value);
}
