import type * as m from 'mdast';
import type { AnyNode, Table, TableCell } from '../node/index.ts';
import { plainText } from '../plain-text.ts';
import type { FlattenContext } from './flatten-context.ts';
import { isPhrasing, phrasingToMdast } from './phrasing-to-mdast.ts';

/**
 * Turns a table into mdast's, whose cells hold phrasing and span nothing: blocks in a cell are parted
 * by a space, and a cell over several columns is followed by empty ones.
 */
export function tableToMdast(node: Table, context: FlattenContext): m.BlockContent[] {
  const rows = node.children.map(row => row.children.flatMap(cell => cells(cell, context)));
  const width = Math.max(1, ...rows.map(row => row.length));
  const table: m.Table = {
    type: 'table',
    align: Array.from({ length: width }, (_, i) => node.align?.[i] ?? null),
    children: rows.map(row => ({ type: 'tableRow', children: row })),
  };
  if (!node.caption) return [table];
  const number = node.caption.number ? `${node.caption.number}. ` : '';
  const children = node.caption.children.flatMap(child => phrasingToMdast(child, context));
  const opening: m.PhrasingContent[] = number ? [{ type: 'text', value: number }] : [];
  return [{ type: 'paragraph', children: [...opening, ...children] }, table];
}

function cells(cell: TableCell, context: FlattenContext): m.TableCell[] {
  const children = cell.children.flatMap((block, i): m.PhrasingContent[] => [
    ...(i > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    ...inline(block, context),
  ]);
  const empty = Array.from(
    { length: (cell.colSpan ?? 1) - 1 },
    (): m.TableCell => ({ type: 'tableCell', children: [] }),
  );
  return [{ type: 'tableCell', children }, ...empty];
}

function inline(node: AnyNode, context: FlattenContext): m.PhrasingContent[] {
  if (isPhrasing(node)) return phrasingToMdast(node, context);
  if (node.type !== 'paragraph') return [{ type: 'text', value: plainText(node) }];
  return node.children.flatMap(child => phrasingToMdast(child, context));
}
