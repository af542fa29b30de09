import type { ElementContent } from 'hast';
import type { Handlers } from '../../handlers.ts';
import type { Context } from '../context.ts';
import { attribution } from './attribution.ts';
import { bibliography } from './bibliography.ts';
import { box } from './box.ts';
import { caption } from './caption.ts';
import { citation } from './citation.ts';
import { code } from './code.ts';
import { contents } from './contents.ts';
import { definitionDescription } from './definition-description.ts';
import { definitionList } from './definition-list.ts';
import { definitionTerm } from './definition-term.ts';
import { del } from './del.ts';
import { emphasis } from './emphasis.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { inlineCode } from './inline-code.ts';
import { lineBreak } from './line-break.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { listItem } from './list-item.ts';
import { note } from './note.ts';
import { notes } from './notes.ts';
import { paragraph } from './paragraph.ts';
import { quotation } from './quotation.ts';
import { section } from './section.ts';
import { sentence } from './sentence.ts';
import { span } from './span.ts';
import { strong } from './strong.ts';
import { subscript } from './subscript.ts';
import { superscript } from './superscript.ts';
import { table } from './table.ts';
import { tableCell } from './table-cell.ts';
import { tableRow } from './table-row.ts';
import { text } from './text.ts';
import { thematicBreak } from './thematic-break.ts';
import { unsupported } from './unsupported.ts';

/** How each node becomes hast. */
export const handlers = {
  attribution,
  bibliography,
  box,
  caption,
  citation,
  code,
  contents,
  definitionDescription,
  definitionList,
  definitionTerm,
  delete: del,
  emphasis,
  figure,
  heading,
  image,
  inlineCode,
  break: lineBreak,
  link,
  listItem,
  list,
  note,
  notes,
  paragraph,
  quotation,
  section,
  sentence,
  span,
  strong,
  subscript,
  superscript,
  tableCell,
  tableRow,
  table,
  text,
  thematicBreak,
  unsupported,
} satisfies Handlers<Context, ElementContent[]>;
