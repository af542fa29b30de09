import { InternalHyperlink, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { type Contents, headedSections, plainText } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { field } from '../field.ts';
import { unknownPage } from '../pages/page-numbers.ts';

/** How many levels of headings are listed. */
const levels = 2;

/**
 * Lists the headings in a field that is filled in already, so that Word doesn't ask to update it. Each
 * entry ends with a field for its page, which is filled in once the file is whole.
 */
export function contents(_node: Contents, context: DocxContext): Piece[] {
  const { labels } = context.job;
  const listed = entries(context);
  if (listed.length === 0) return [];
  const { open, close } = field(`TOC \\o "1-${levels}" \\h \\z`);
  return [
    new Paragraph({ style: 'TOCHeading', text: labels.contents }),
    ...listed.map(
      ({ level, link }, i) =>
        new Paragraph({
          style: `TOC${level}`,
          children: [...(i === 0 ? open : []), link, ...(i === listed.length - 1 ? close : [])],
        }),
    ),
  ];
}

function entries({ job }: DocxContext): { level: number; link: ParagraphChild }[] {
  return headedSections(job.document).flatMap(({ section, depth }) => {
    const level = job.titled ? depth - 1 : depth;
    const anchor = job.bookmarks.get(section.id);
    if (!section.heading || level < 1 || level > levels) return [];
    const { number } = section.heading;
    const text = new TextRun(
      `${number ? `${number}\u2002` : ''}${plainText(section.heading).replace(/\u00AD/g, '')}`,
    );
    const link =
      anchor === undefined
        ? text
        : new InternalHyperlink({ anchor, children: [text, ...pageNumber(anchor)] });
    return [{ level, link }];
  });
}

function pageNumber(anchor: string): ParagraphChild[] {
  const { open, close } = field(`PAGEREF ${anchor} \\h`);
  return [new TextRun({ children: [new Tab()] }), ...open, new TextRun(unknownPage), ...close];
}
