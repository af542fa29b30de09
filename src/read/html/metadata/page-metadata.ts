import type { Element, Nodes, Parents, Root } from 'hast';
import type { Metadata } from '../../../brief/index.ts';
import { group } from '../../group.ts';
import { dateOf } from '../../text/recognise/dates.ts';
import { attribute, isElement } from '../page/element.ts';
import { jsonLd, named } from './json-ld.ts';
import { metaValues } from './meta-values.ts';
import { withoutSiteName } from './without-site-name.ts';

/**
 * Reads what a page says about itself: Highwire and Dublin Core names first, which libraries check,
 * then JSON-LD, Open Graph and plain `meta`, and the title last, for it names the site as well.
 */
export function pageMetadata(root: Root): Metadata {
  const values = metaValues(root);
  const data = jsonLd(root);
  const all = (...names: string[]) => {
    for (const name of names) {
      const said = name.startsWith('ld:') ? named(data[name.slice(3)]) : values.get(name);
      if (said && said.length > 0) return said;
    }
    return [];
  };
  const one = (...names: string[]) => all(...names)[0];
  const publisher = one('citation_publisher', 'dc.publisher', 'ld:publisher', 'og:site_name');
  const title = one('citation_title', 'dc.title', 'ld:headline', 'og:title', 'twitter:title');
  const authors = all('citation_author', 'dc.creator', 'ld:author', 'author', 'article:author');
  const metadata: Metadata = {};
  const put = <K extends keyof Metadata>(key: K, value: Metadata[K] | undefined) => {
    if (value !== undefined) metadata[key] = value;
  };
  put('title', title ?? withoutSiteName(one('title'), one('og:site_name')));
  const people = authors.flatMap(namesIn).map(name => ({ name }));
  put('authors', people.length > 0 ? people : undefined);
  put(
    'date',
    dateIn(
      one(
        'citation_publication_date',
        'citation_date',
        'dc.date.issued',
        'dc.issued',
        'dc.date',
        'ld:datePublished',
        'article:published_time',
        'date',
        'pubdate',
        'datepublished',
        'dc.date.created',
      ),
    ),
  );
  put(
    'lang',
    langIn(htmlLang(root) ?? one('dc.language', 'ld:inLanguage', 'content-language', 'og:locale')),
  );
  put(
    'identifier',
    one('citation_technical_report_number', 'dc.identifier', 'citation_doi', 'ld:identifier'),
  );
  put('publisher', publisher);
  put('licence', one('dc.rights', 'dc.license', 'ld:license', 'link:license', 'copyright'));
  const words = all('citation_keywords', 'dc.subject', 'keywords', 'ld:keywords', 'article:tag');
  const keywords = words.flatMap(word => word.split(/\s*[,;]\s*/)).filter(word => word !== '');
  put('keywords', keywords.length > 0 ? [...new Set(keywords)] : undefined);
  put(
    'source',
    [one('link:canonical'), one('og:url'), one('dc.source'), one('ld:url')].find(isAddress),
  );
  return metadata;
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/\S+$/.test(url) && URL.canParse(url);
}

function htmlLang(root: Root): string | undefined {
  const page = childrenOf([root], 'html');
  const body = childrenOf(page, 'body').map(element => attribute(element, 'lang'));
  const said = ['lang', 'xmlLang', 'xml:lang'].flatMap(name =>
    page.map(element => attribute(element, name)),
  );
  return [...body, ...said].find(lang => lang !== undefined && lang !== '');
}

function childrenOf(parents: readonly Parents[], name: string): Element[] {
  const inner: Nodes[] = parents.flatMap(parent => parent.children);
  return inner.filter((child): child is Element => isElement(child, name));
}

function langIn(lang: string | undefined): string | undefined {
  const tag = lang?.replace('_', '-').trim() ?? '';
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

function dateIn(words: string | undefined): string | undefined {
  const numbers = /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(words ?? '');
  if (numbers) {
    const [, year, month, day] = numbers;
    const date = `${year}-${month}-${day}`;
    return Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? undefined : date;
  }
  return words === undefined ? undefined : dateOf(words);
}

/** Parts names: "Doe, Jane" is one person, "Jane Doe, John Roe" are two. An address is none. */
function namesIn(words: string): string[] {
  if (/^https?:/.test(words) || words.length > 200) return [];
  const turned = /^([^,\s]+),\s([^,]+)$/.exec(words);
  if (turned && !/\s/.test(group(turned, 1)) && group(turned, 2).split(' ').length <= 3)
    return [`${turned[2]} ${turned[1]}`];
  return words
    .replace(/^by\s+/i, '')
    .split(/\s*(?:;|,|\sand\s|\s&\s)\s*/)
    .filter(name => name !== '');
}
