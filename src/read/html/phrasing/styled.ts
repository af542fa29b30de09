import type { Element } from 'hast';
import { build as b, type Phrasing } from '../../../brief/index.ts';
import { attribute } from '../page/element.ts';

const looks: readonly (readonly [RegExp, (children: Phrasing[]) => Phrasing])[] = [
  [/(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i, children => b.strong(children)],
  [/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i, children => b.emphasis(children)],
  [/(?:^|;)\s*text-decoration\s*:[^;]*\bline-through\b/i, children => b.del(children)],
  [/(?:^|;)\s*vertical-align\s*:\s*super\b/i, children => b.superscript(children)],
  [/(?:^|;)\s*vertical-align\s*:\s*sub\b/i, children => b.subscript(children)],
];

/** Wraps words as the style of their element sets them. */
export function styled(element: Element, children: Phrasing[], place: object): Phrasing[] {
  const style = attribute(element, 'style');
  // A marker is set raised by every writer, whatever raised it here.
  if (style === undefined || children.every(child => child.type === 'citation')) return children;
  let out = children;
  for (const [pattern, wrap] of looks)
    if (pattern.test(style)) out = [{ ...wrap(out), ...place } as Phrasing];
  return out;
}

/** Says whether a style takes back what an element's name says: editors wrap whole texts in a `b` that is not bold. */
export function isPlain(element: Element, property: 'font-weight' | 'font-style'): boolean {
  const style = attribute(element, 'style') ?? '';
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*(?:normal|[1-4]00)\\b`, 'i').test(style);
}
