import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Notes } from '../../../brief/index.ts';
import { flow, onLines } from '../children.ts';
import type { Context } from '../context.ts';
import { ownIds } from '../own-ids.ts';

/** Gives the endnotes; nothing where no note has a text. */
export function notes(node: Notes, context: Context): ElementContent[] {
  const items = flow(node.children, context);
  if (items.length === 0) return [];
  return [
    h(
      'section',
      { role: 'doc-endnotes', className: ['notes'], ariaLabelledBy: ownIds.notes },
      onLines([h('h2', { id: ownIds.notes }, context.labels.notes), h('ol', items)]),
    ),
  ];
}
