import type { Table } from 'mdast';
import { build, type Flow } from '../../../brief/index.ts';
import { captionOf } from '../caption-of.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';
import { tableRow } from './table-row.ts';

/** A table; GFM's first row is its header. */
export function table(node: Table, context: Context): Flow[] {
  const caption = captionOf(node, context);
  const align = node.align ?? [];
  return [
    build.table(
      node.children.map((row, i) => tableRow(row, i === 0, context)),
      {
        ...(align.some(a => a !== null) ? { align: [...align] } : {}),
        ...(caption ? { caption } : {}),
        position: positionOf(node),
      },
    ),
  ];
}
