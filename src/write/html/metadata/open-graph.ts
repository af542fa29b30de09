import type { Entry, Facts } from './facts.ts';

/** Gives the properties of the Open Graph, for those who share a link. No address: a file has none. */
export const openGraph = ({ title, about, metadata }: Facts): Entry[] => [
  ['og:type', 'article'],
  ['og:title', title],
  ['og:description', about],
  ['og:locale', metadata.lang?.replace('-', '_')],
  ['og:site_name', metadata.publisher],
  ['article:published_time', metadata.date],
  ...(metadata.authors ?? []).map(({ name }): Entry => ['article:author', name]),
  ...(metadata.keywords ?? []).map((word): Entry => ['article:tag', word]),
];
