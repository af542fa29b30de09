import type { Metadata } from '../../../brief/index.ts';
import type { Package } from '../package/open-package.ts';
import { partOfType, type Relationships } from '../package/relationships.ts';
import { charactersOf, childOf, elementsOf, type XmlElement } from '../package/xml.ts';

/** Titles that programs give by themselves, and that name nothing. */
const noTitle =
  /^(?:microsoft word\b.*|(?:untitled|document|doc|title|powerpoint presentation|slide)\s?\d*|.*\.(?:docx?|odt|rtf|pdf|txt))$/i;
/** Authors that are programs, accounts or nobody. */
const noAuthor =
  /^(?:user|admin(?:istrator)?|owner|author|unknown|microsoft(?: office)? user|python-docx|pandoc|libreoffice|windows user|un-named)$/i;

/**
 * Reads what a file says about itself. The days on which it was made or saved are no dates of a
 * brief, and its template's company no publisher: neither is taken.
 */
export function fileMetadata(
  opened: Package,
  names: Relationships,
  lang: string | undefined,
): Metadata {
  const part = (type: string) => {
    const name = partOfType(names, type);
    return name === undefined ? undefined : opened.xml(name);
  };
  const core = part('core-properties');
  const said = (name: string) => {
    const found = childOf(core, name);
    const words = found && charactersOf(found).replace(/\s+/g, ' ').trim();
    return words === '' ? undefined : words;
  };
  const custom = customProperties(part('custom-properties'));
  const metadata: Metadata = {};
  const put = <K extends keyof Metadata>(key: K, value: Metadata[K] | undefined) => {
    if (value !== undefined) metadata[key] = value;
  };
  const title = said('dc:title');
  put('title', title !== undefined && noTitle.test(title) ? undefined : title);
  const authors = (said('dc:creator') ?? '')
    .split(/\s*[;]\s*|\s+and\s+/)
    .filter(name => name !== '' && !noAuthor.test(name))
    .map(name => ({ name }));
  put('authors', authors.length > 0 ? authors : undefined);
  const keywords = (said('cp:keywords') ?? '').split(/\s*[,;]\s*/).filter(word => word !== '');
  put('keywords', keywords.length > 0 ? keywords : undefined);
  put('lang', tagIn(said('dc:language')) ?? tagIn(lang));
  put('identifier', said('dc:identifier') ?? custom.get('identifier'));
  put('version', said('cp:version') ?? custom.get('version'));
  put('status', said('cp:contentStatus') ?? custom.get('status'));
  const date = /^\d{4}-\d{2}-\d{2}/.exec(
    custom.get('date') ?? custom.get('date published') ?? '',
  )?.[0];
  put('date', date);
  put('publisher', custom.get('publisher'));
  return metadata;
}

function customProperties(root: XmlElement | undefined): Map<string, string> {
  const out = new Map<string, string>();
  for (const property of elementsOf(root)) {
    const name = property.attributes.name?.toLowerCase();
    const value = charactersOf(property).replace(/\s+/g, ' ').trim();
    if (name !== undefined && value !== '') out.set(name, value);
  }
  return out;
}

function tagIn(lang: string | undefined): string | undefined {
  const tag = lang?.replace('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}
