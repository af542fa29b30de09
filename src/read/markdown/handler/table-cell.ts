import type { TableCell as MdastTableCell } from 'mdast';
import { build, type TableCell } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';
import { trimEdges } from '../trim-edges.ts';

/** A table cell: one paragraph, or nothing. */
export function tableCell(node: MdastTableCell, header: boolean, context: Context): TableCell {
  const children = trimEdges(context.phrasing(node.children), context);
  const [first] = node.children;
  const place = first ? positionOf(first, node.children.at(-1)) : positionOf(node);
  return build.tableCell(
    children.length > 0 ? [build.paragraph(children, { position: place })] : [],
    { ...(header ? { header } : {}), position: positionOf(node) },
  );
}
