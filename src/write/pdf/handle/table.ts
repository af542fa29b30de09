import type { Table } from '../../../brief/index.ts';
import { belowTable } from '../../scale.ts';
import type { Content, TableBlock } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { sansLook } from '../look.ts';
import { blocks } from '../part/blocks.ts';
import { relook, unjustify } from '../part/restyle.ts';
import { tableBody } from '../part/table-body.ts';

/** Prints a table: its caption above, rules above, below and under the header only. */
export function table(node: Table, context: PdfContext): Content[] {
  const { theme } = context;
  const columns = Math.max(0, ...node.children.map(row => row.children.length));
  const size = columns > 8 ? 7.5 : columns > 5 ? 8.25 : 9;
  const look = sansLook(theme, size, size * 1.4, theme.colour.text);
  const made = tableBody(node, relook(unjustify(context), look, 3));
  const above = node.caption ? blocks([node.caption], context) : [];
  const grid: TableBlock[] = made
    ? [
        {
          table: { ...made, widths: 'auto' },
          frame: {
            kind: 'table',
            color: theme.colour.text,
            header: theme.colour.rule,
            headerRows: made.head,
          },
          keep: true,
        },
      ]
    : [];
  const titled = above.map(block => ({
    ...block,
    keepNext: true as const,
    margin: [0, 0, 0, 5] as [number, number, number, number],
  }));
  if (titled.length + grid.length === 0) return [];
  return [
    {
      tag: { role: 'Table' },
      stack: [...titled, ...grid],
      margin: [0, 6, 0, belowTable],
      ...(node.id ? { anchor: node.id } : {}),
    },
  ];
}
