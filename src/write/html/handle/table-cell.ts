import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TableCell } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';

/** Gives a cell; an empty one is never a header, since it names nothing. Scope and alignment are the table's to say. */
export function tableCell(node: TableCell, context: Context): ElementContent[] {
  const [only, ...more] = node.children;
  // A lone paragraph needs no element of its own in a cell.
  const content =
    only?.type === 'paragraph' && more.length === 0
      ? only.children.flatMap(child => context.handle(child, context))
      : flow(node.children, context);
  const colSpan = node.colSpan && node.colSpan > 1 ? { colSpan: node.colSpan } : {};
  return [h(node.header && content.length > 0 ? 'th' : 'td', colSpan, content)];
}
