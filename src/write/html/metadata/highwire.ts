import type { Entry, Facts } from './facts.ts';

/**
 * Gives the tags of Highwire Press, which Google Scholar and Zotero read: a technical report, each
 * author followed by what is said of that author.
 */
export const highwire = ({ title, about, metadata }: Facts): Entry[] => [
  ['citation_title', title],
  ...(metadata.authors ?? []).flatMap(({ name, affiliation, orcid }): Entry[] => [
    ['citation_author', name],
    ['citation_author_institution', affiliation],
    ['citation_author_orcid', orcid],
  ]),
  ['citation_publication_date', metadata.date?.replaceAll('-', '/')],
  ['citation_technical_report_institution', metadata.publisher],
  ['citation_technical_report_number', metadata.identifier],
  ['citation_language', metadata.lang],
  ['citation_keywords', metadata.keywords?.join('; ')],
  ['citation_abstract', about],
];
