import type { Note } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { noteLook } from '../look.ts';
import { blocks } from '../part/blocks.ts';
import { citedAt } from '../part/cited-at.ts';
import { relook, retag } from '../part/restyle.ts';
import { textRuns } from '../part/run.ts';
import { textBlock } from '../part/text-block.ts';
import { trim } from '../part/trim.ts';

/** Prints a note with its number in the margin, which leads back to its first marker. */
export function note(node: Note, context: PdfContext): Content[] {
  if (node.missing) return [];
  const small = relook({ ...context, tags: [] }, noteLook(context.theme), 2);
  const marker = node.marker ?? node.label;
  const label = context.cited.has(node.id)
    ? textRuns(marker, retag(small, { role: 'Link' }), { link: `#${citedAt(node.id)}` })
    : textRuns(marker, small);
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
