import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Note } from '../../../brief/index.ts';
import { printedLabel } from '../../marker-parts.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';
import { claimId, elementId } from '../element-id.ts';

/** Gives a numbered item with its text and a link back to each marker; nothing for a note without a text. */
export function note(node: Note, context: Context): ElementContent[] {
  if (node.missing) return [];
  const id = claimId(node.id, context);
  const label = printedLabel(node);
  const number = /^[1-9]\d{0,8}$/.test(label) ? Number(label) : undefined;
  const content = flow(node.children, context);
  // A list counts in numbers only; another label stands before the text.
  if (number === undefined) content.unshift(h('span', { className: ['label'] }, label));
  const back = backLinks(node, context);
  const last = content.findLast(child => child.type === 'element');
  if (last?.tagName === 'p') last.children.push(...back);
  else content.push(...back);
  return [
    h(
      'li',
      {
        ...(number === undefined ? { className: ['labelled'] } : { value: number }),
        ...(id ? { id } : {}),
      },
      content,
    ),
  ];
}

function backLinks(node: Note, { citedBy, labels }: Context): ElementContent[] {
  const ids = citedBy.get(node.id) ?? [];
  return ids.flatMap((id, i): ElementContent[] => [
    { type: 'text', value: ' ' },
    h(
      'a',
      {
        href: `#${elementId(id)}`,
        role: 'doc-backlink',
        ariaLabel: ids.length > 1 ? `${labels.back}, ${i + 1}` : labels.back,
      },
      '↩\uFE0E',
    ),
  ]);
}
