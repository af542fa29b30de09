import type { Root } from 'hast';
import { attribute, eachElement, isElement } from '../page/element.ts';

type Json = Record<string, unknown>;

const kinds = /(?:Article|Report|Posting|CreativeWork|Book|Legislation|Guide|WebPage)$/;
/** Larger scripts are no description of a page. */
const longest = 500_000;

/** Finds what a page's JSON-LD says about the article; the most telling kind first. */
export function jsonLd(root: Root): Json {
  const found: Json[] = [];
  eachElement(root, element => {
    if (!isElement(element, 'script') || attribute(element, 'type') !== 'application/ld+json')
      return undefined;
    const [text] = element.children;
    if (text?.type !== 'text' || text.value.length > longest) return 'skip';
    try {
      collect(JSON.parse(text.value), found, 0);
    } catch {
      // Broken data say nothing.
    }
    return 'skip';
  });
  const rank = (json: Json) => (/WebPage$/.test(kindOf(json)) ? 1 : 0);
  return found.sort((a, b) => rank(a) - rank(b))[0] ?? {};
}

function collect(value: unknown, into: Json[], depth: number): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 100)) collect(one, into, depth + 1);
    return;
  }
  const json = value as Json;
  if (kinds.test(kindOf(json))) into.push(json);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
    collect(json[key], into, depth + 1);
}

function kindOf(json: Json): string {
  const kind = json['@type'];
  return Array.isArray(kind) ? String(kind[0]) : String(kind ?? '');
}

/** Reads a value as words: a string, or the name of what it describes. */
export function named(value: unknown): string[] {
  if (typeof value === 'string')
    return value.trim() === '' ? [] : [value.replace(/\s+/g, ' ').trim()];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(named);
  if (typeof value !== 'object' || value === null) return [];
  const { name, '@id': id } = value as Json;
  return named(name ?? id);
}
