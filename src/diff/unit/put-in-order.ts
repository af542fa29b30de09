import { isBlock } from '../../brief/index.ts';
import type { Loose } from './nodes-of.ts';

/** The fields that are read before a node's children, and those that are read after them. */
const first: Record<string, string> = { section: 'heading', table: 'caption' };
const last: Record<string, string> = { figure: 'caption', quotation: 'attribution' };

/**
 * Puts nodes after all that a parent holds, a heading, caption or attribution into its field. Where two
 * revisions are shown at once there may be several, or one between other nodes: what its field would
 * put elsewhere in the reading order stands among the children.
 */
export function putInOrder(parent: Loose, nodes: readonly Loose[]): void {
  const [before, after] = [first[parent.type], last[parent.type]];
  for (const node of nodes) {
    const fitted = asItem(node, parent.type);
    const children = parent.children ?? [];
    parent.children = children;
    const held = after === undefined ? undefined : (parent[after] as Loose | undefined);
    // What was inferred is not printed: it is no passage, and has no place in the order.
    const inferred = held?.origin === 'computed';
    if (after !== undefined && held !== undefined && !inferred) {
      children.push(held);
      delete parent[after];
    }
    if (node.type === after && !inferred) parent[after] = node;
    else if (node.type === before && children.length === 0 && parent[before] === undefined)
      parent[before] = node;
    else children.push(fitted);
  }
}

/** Gives what went from a list or a table that its structure left the item or the row it needs. */
function asItem(node: Loose, parent: string): Loose {
  const mark = node.mark === undefined ? {} : { mark: node.mark };
  const hold = (type: string, child: Loose): Loose => ({ type, ...mark, children: [child] });
  const block = () => (isBlock(node) ? node : hold('paragraph', node));
  if (parent === 'list' && node.type !== 'listItem') return hold('listItem', block());
  if (parent === 'tableRow' && node.type !== 'tableCell') return hold('tableCell', block());
  if (parent === 'table' && node.type === 'tableCell') return hold('tableRow', node);
  if (parent === 'table' && node.type !== 'tableRow' && node.type !== 'caption')
    return hold('tableRow', hold('tableCell', block()));
  return node;
}
