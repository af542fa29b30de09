import type { Root } from 'hast';
import { attribute, eachElement, isElement, textOf } from '../page/element.ts';

/** What the head of a page says, by lower-case name, each in order. */
export type MetaValues = ReadonlyMap<string, readonly string[]>;

/** Collects `meta` and `link` values and the title, under one kind of name: `dc.title`, `og:title`, `link:canonical`. */
export function metaValues(root: Root): MetaValues {
  const out = new Map<string, string[]>();
  const put = (name: string | undefined, value: string | undefined) => {
    const words = value?.replace(/\s+/g, ' ').trim();
    if (!name || !words) return;
    const key = name
      .trim()
      .toLowerCase()
      .replace(/^dc(?:terms)?[.:]/, 'dc.');
    const there = out.get(key);
    if (there) there.push(words);
    else out.set(key, [words]);
  };
  eachElement(root, element => {
    if (isElement(element, 'svg', 'math')) return 'skip';
    if (isElement(element, 'meta'))
      put(
        attribute(element, 'name') ??
          attribute(element, 'property') ??
          attribute(element, 'itemProp') ??
          attribute(element, 'httpEquiv'),
        attribute(element, 'content'),
      );
    if (isElement(element, 'link'))
      for (const rel of (attribute(element, 'rel') ?? '').split(' '))
        put(`link:${rel}`, attribute(element, 'href'));
    if (isElement(element, 'a') && (attribute(element, 'rel') ?? '').split(' ').includes('license'))
      put('link:license', attribute(element, 'href'));
    if (isElement(element, 'title')) put('title', textOf(element));
    return undefined;
  });
  return out;
}
