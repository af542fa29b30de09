import type { Entry, Facts } from './facts.ts';

/** Gives the terms of Dublin Core, for libraries and archives. */
export const dublinCore = ({ title, about, metadata, audience }: Facts): Entry[] => [
  ['dcterms.title', title],
  ['dcterms.alternative', metadata.subtitle],
  ...(metadata.authors ?? []).map(({ name }): Entry => ['dcterms.creator', name]),
  ['dcterms.abstract', about],
  ['dcterms.date', metadata.date],
  ['dcterms.language', metadata.lang],
  ['dcterms.identifier', metadata.identifier],
  ['dcterms.hasVersion', metadata.version],
  ['dcterms.replaces', metadata.supersedes],
  ['dcterms.isPartOf', metadata.series],
  ['dcterms.publisher', metadata.publisher],
  ['dcterms.rights', metadata.licence],
  ['dcterms.source', metadata.source],
  ['dcterms.audience', audience],
  ...(metadata.keywords ?? []).map((word): Entry => ['dcterms.subject', word]),
];
