import type { Metadata } from './node/index.ts';

export type MetadataKey = Exclude<keyof Metadata, 'origins'>;

/** Every key of the metadata, in the order in which people read them, with what one holds. */
export const metadataKeys = {
  title: 'text',
  subtitle: 'text',
  authors: 'list',
  date: 'text',
  lang: 'text',
  identifier: 'text',
  series: 'text',
  version: 'text',
  status: 'text',
  supersedes: 'text',
  owner: 'text',
  keywords: 'list',
  publisher: 'text',
  licence: 'text',
  source: 'text',
} as const satisfies Record<MetadataKey, 'text' | 'list'>;
