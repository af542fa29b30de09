import type { PhrasingContent } from 'mdast';

/** Sets phrasing between raw `<sup>` or `<sub>` tags, for which Markdown has no sign. */
export function wrapped(tag: 'sup' | 'sub', children: PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: `<${tag}>` }, ...children, { type: 'html', value: `</${tag}>` }];
}
