import type { Author } from '../../../brief/index.ts';
import type { Facts } from './facts.ts';

/** Gives what schema.org calls a Report, as JSON-LD, for search engines. */
export function jsonLd({ title, about, metadata, audience }: Facts): string {
  const { authors, licence, publisher, date, lang, identifier, keywords } = metadata;
  const said = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    alternativeHeadline: metadata.subtitle,
    abstract: about,
    author: authors?.map(person),
    datePublished: date,
    inLanguage: lang,
    reportNumber: identifier,
    version: metadata.version,
    isPartOf: metadata.series && { '@type': 'CreativeWorkSeries', name: metadata.series },
    publisher: publisher && { '@type': 'Organization', name: publisher },
    license: licence && (isAddress(licence) ? licence : { '@type': 'CreativeWork', name: licence }),
    isBasedOn: metadata.source,
    keywords: keywords?.length ? keywords : undefined,
    audience: { '@type': 'Audience', audienceType: audience },
  };
  return JSON.stringify(said);
}

function person({ name, affiliation, orcid }: Author) {
  return {
    '@type': 'Person',
    name,
    ...(affiliation ? { affiliation: { '@type': 'Organization', name: affiliation } } : {}),
    ...(orcid
      ? { sameAs: `https://orcid.org/${orcid.replace(/^https?:\/\/orcid\.org\//, '')}` }
      : {}),
  };
}

const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text);
