import type { Kind } from '../kind.ts';

const table: Record<string, Kind> = {
  authors: 'name',
  date: 'figure',
  lang: 'layout',
  owner: 'name',
  publisher: 'name',
};

/** Gives the kind of a change of one metadata key. */
export function metadataKind(key: string): Kind {
  return table[key] ?? 'wording';
}
