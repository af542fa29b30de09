import { Paragraph, TableOfContents } from 'docx';
import { type Contents, headedSections } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';

/** How many levels of headings are listed. */
const listed = 2;

/** Lists the headings in a field that is filled in already, so that Word doesn't ask to update it. */
export function contents(_node: Contents, context: DocxContext): Piece[] {
  const { document, labels, titled } = context.job;
  const first = titled ? 2 : 1;
  if (!headedSections(document).some(({ depth }) => depth >= first)) return [];
  return [
    new Paragraph({ style: 'TOCHeading', text: labels.contents }),
    new TableOfContents(labels.contents, {
      hyperlink: true,
      headingStyleRange: `1-${listed}`,
      beginDirty: false,
    }),
  ];
}
