import type { List, ListItem } from 'mdast';
import type { Contents } from '../../../brief/index.ts';
import type { Anchor } from '../anchors.ts';
import type { Context, Handled } from '../context.ts';

const levels = 2;

/** Gives the headings below the title, two levels of them, as a nested list of links. */
export function contents(_node: Contents, context: Context): Handled {
  const [title, ...rest] = context.anchors;
  const entries = (title?.depth === 1 ? rest : context.anchors).filter(a => a.depth <= levels + 1);
  const items = nested(entries);
  return items.length > 0 ? [listOf(items)] : [];
}

const listOf = (children: ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
});

function nested(entries: readonly Anchor[]): ListItem[] {
  const items: ListItem[] = [];
  for (let i = 0; i < entries.length; ) {
    const entry = entries[i] as Anchor;
    let end = i + 1;
    while (end < entries.length && (entries[end] as Anchor).depth > entry.depth) end++;
    const inner = nested(entries.slice(i + 1, end));
    items.push({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              url: `#${entry.slug}`,
              children: [{ type: 'text', value: entry.text }],
            },
          ],
        },
        ...(inner.length > 0 ? [listOf(inner)] : []),
      ],
    });
    i = end;
  }
  return items;
}
