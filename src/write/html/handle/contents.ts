import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Contents } from '../../../brief/index.ts';
import { onLines } from '../children.ts';
import type { Context } from '../context.ts';
import { elementId } from '../element-id.ts';
import type { Heading } from '../headings.ts';
import { ownIds } from '../own-ids.ts';

const levels = 2;

/** Gives the headings below the title, two levels of them, as nested lists of links. */
export function contents(_node: Contents, { headings, labels }: Context): ElementContent[] {
  const [title, ...rest] = headings;
  const entries = (title?.depth === 1 ? rest : headings).filter(e => e.depth <= levels + 1);
  if (entries.length === 0) return [];
  return [
    h(
      'nav',
      { className: ['contents'], ariaLabelledBy: ownIds.contents },
      onLines([h('p', { id: ownIds.contents }, labels.contents), nested(entries)]),
    ),
  ];
}

function nested(entries: readonly Heading[]): Element {
  const items: Element[] = [];
  for (let i = 0; i < entries.length; ) {
    const entry = entries[i] as Heading;
    let end = i + 1;
    while (end < entries.length && (entries[end] as Heading).depth > entry.depth) end++;
    const inner = entries.slice(i + 1, end);
    items.push(h('li', [label(entry), ...(inner.length > 0 ? [nested(inner)] : [])]));
    i = end;
  }
  return h('ul', onLines(items));
}

const label = ({ id, text }: Heading): Element =>
  id === '' ? h('span', text) : h('a', { href: `#${elementId(id)}` }, text);
