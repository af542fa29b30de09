import type { Contents } from '../../../brief/index.ts';
import { listed } from '../../scale.ts';
import type { Content, TextBlock } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { sansLook } from '../look.ts';
import { relook, restyle, retag } from '../part/restyle.ts';
import { textRuns } from '../part/run.ts';
import { textBlock } from '../part/text-block.ts';

/** Lists the headings with leaders and page numbers; one heading needs no list. */
export function contents(_node: Contents, context: PdfContext): Content[] {
  if (context.contents.length < 2) return [];
  const { theme } = context;
  const look = relook(context, sansLook(theme, listed.size, listed.leading, theme.colour.text));
  const bold = restyle(look, { bold: true });
  const title = textBlock(textRuns(context.labels.contents, bold), bold, {
    tag: { role: 'Caption' },
    margin: [0, 0, 0, 3],
    keepNext: true,
  });
  const entries = context.contents.map(({ id, title, depth }): TextBlock => {
    const linked = retag(retag(look, { role: 'Reference' }), { role: 'Link' });
    return textBlock(textRuns(title, linked, { link: `#${id}` }), look, {
      tag: { role: 'TOCI' },
      margin: [(depth - 2) * 14, depth === 2 ? 2 : 0, 30, 0],
      pageOf: id,
    });
  });
  return [{ tag: { role: 'TOC' }, stack: [title, ...entries], margin: [0, 6, 0, 12], keep: true }];
}
