import type { Note } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { noteLook } from '../look.ts';
import { blocks } from '../part/blocks.ts';
import { relook } from '../part/restyle.ts';
import { textRuns } from '../part/run.ts';
import { textBlock } from '../part/text-block.ts';
import { trim } from '../part/trim.ts';

/** Prints a note with its number in the margin. */
export function note(node: Note, context: PdfContext): Content[] {
  if (node.missing) return [];
  const small = relook({ ...context, tags: [] }, noteLook(context.theme), 2);
  const label = textRuns(node.marker ?? node.label, small);
  const indent = 16;
  return [
    {
      stack: trim(blocks(node.children, { ...small, width: context.width - indent })),
      margin: [indent, 0, 0, 2],
      hanging: { ...textBlock(label, small, { tag: { role: 'Lbl' } }), width: indent },
      anchor: node.id,
    },
  ];
}
