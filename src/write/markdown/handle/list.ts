import type { ListItem } from 'mdast';
import type { List } from '../../../brief/index.ts';
import type { Context, Handled } from '../context.ts';

/** Gives a tight list, unless an item holds more than a paragraph and lists of its own. */
export function list(node: List, context: Context): Handled {
  const items = node.children
    .flatMap(item => context.handle(item, context))
    .filter((item): item is ListItem => item.type === 'listItem');
  const spread = node.spread === true || items.some(needsSpace);
  return [
    {
      type: 'list',
      ordered: node.ordered,
      start: node.ordered ? (node.start ?? 1) : null,
      spread,
      children: items.map(item => ({ ...item, spread })),
    },
  ];
}

function needsSpace(item: ListItem): boolean {
  return (
    item.spread === true ||
    item.children.some((c, i) => i > 0 && c.type !== 'list') ||
    item.children.some(c => c.type === 'list' && c.spread === true)
  );
}
