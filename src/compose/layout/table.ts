import type * as mdast from 'mdast';
import { build, type Flow, type TableRow } from '../../brief/index.ts';
import type { Layout } from './layout.ts';
import { line, paragraph } from './paragraph.ts';

/** Makes a table; rows that hold nothing go, and with the last of the body the table. */
export function table({ align, children }: mdast.Table, layout: Layout): Flow[] {
  const columns = children[0]?.children.length ?? 0;
  const rows = children.map((row, i): TableRow => {
    // Markdown takes a line right below a table for one more row, and with it a block that was meant
    // to follow the table; a row with too few cells shows that, and can hold running text alone.
    const short = row.children.length < columns;
    const cells = row.children.map(cell =>
      build.tableCell(
        short ? line(cell.children, layout) : paragraph(cell.children, layout, 'a table cell'),
        i === 0 ? { header: true } : {},
      ),
    );
    return build.tableRow(cells);
  });
  const filled = rows.filter(row => row.children.some(cell => cell.children.length > 0));
  if (!filled.some(row => row !== rows[0])) return [];
  return [build.table(filled, align?.some(Boolean) ? { align } : {})];
}
