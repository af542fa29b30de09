import type { Code } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { monospaced } from '../look.ts';
import { relook, retag } from '../part/restyle.ts';
import { textRuns } from '../part/run.ts';
import { textBlock } from '../part/text-block.ts';

/** Prints code on a tint, line by line, with its indentation. */
export function code(node: Code, context: PdfContext): Content[] {
  const { theme } = context;
  const small = relook(context, {
    font: monospaced,
    fontSize: 8.5,
    leading: 12.5,
    color: theme.colour.text,
  });
  const lines = node.value.replace(/\r\n?/gu, '\n').replace(/\t/gu, '    ');
  if (!/\S/u.test(lines)) return [];
  return [
    {
      frame: { kind: 'box', color: theme.colour.tint },
      margin: [0, 2, 0, context.gap + 2],
      stack: [
        textBlock(textRuns(lines, retag(small, { role: 'Code' })), small, {
          tag: { role: 'P' },
          margin: [8, 6, 8, 6],
          preserveLeadingSpaces: true,
        }),
      ],
    },
  ];
}
