import type { Element } from 'hast';
import { attribute } from './element.ts';

/**
 * Elements that are ignored on purpose: they show nothing, or what they show is no text of the page.
 * What a page says only to browsers that run no scripts stands a second time in `noscript`.
 */
const silent: ReadonlySet<string> = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'col',
  'colgroup',
  'command',
  'datalist',
  'frame',
  'frameset',
  'head',
  'input',
  'keygen',
  'link',
  'map',
  'meta',
  'meter',
  'noembed',
  'noframes',
  'noscript',
  'param',
  'progress',
  'rp',
  'script',
  'select',
  'source',
  'style',
  'template',
  'textarea',
  'title',
  'track',
  'wbr',
]);

/** Says whether an element is ignored on purpose: it is no text, or it is hidden. */
export function isIgnored(element: Element): boolean {
  if (silent.has(element.tagName)) return true;
  if (element.properties.hidden !== undefined && element.properties.hidden !== false) return true;
  const style = attribute(element, 'style') ?? '';
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style);
}
