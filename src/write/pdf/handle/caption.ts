import type { Caption } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { sansLook } from '../look.ts';
import { contents } from '../part/blocks.ts';
import { relook, restyle } from '../part/restyle.ts';
import { textRuns } from '../part/run.ts';
import { runsIn } from '../part/runs-in.ts';
import { textBlock } from '../part/text-block.ts';

/** Prints a caption, its computed label in bold. */
export function caption(node: Caption, context: PdfContext): Content[] {
  const { theme } = context;
  const small = relook(
    context,
    sansLook(theme, theme.captions.size, theme.captions.leading, theme.colour.text),
    0,
  );
  const label = node.number ? textRuns(`${node.number}. `, restyle(small, { bold: true })) : [];
  const runs = runsIn(contents(node.children, small));
  return [textBlock([...label, ...runs], small, { tag: { role: 'Caption' } })];
}
