import type { AnyNode } from '../../../brief/index.ts';
import type { Handlers } from '../../handlers.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { attribution } from './attribution.ts';
import { bibliography } from './bibliography.ts';
import { box } from './box.ts';
import { lineBreak } from './break.ts';
import { caption } from './caption.ts';
import { citation } from './citation.ts';
import { code } from './code.ts';
import { contents } from './contents.ts';
import { definitionDescription } from './definition-description.ts';
import { definitionList } from './definition-list.ts';
import { definitionTerm } from './definition-term.ts';
import { del } from './delete.ts';
import { emphasis } from './emphasis.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { inlineCode } from './inline-code.ts';
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

/** Writes one node. */
export type Handle = (node: AnyNode, context: PdfContext) => Content[];

const handlers = {
  attribution,
  bibliography,
  box,
  break: lineBreak,
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
  link,
  list,
  listItem,
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
  table,
  tableCell,
  tableRow,
  text,
  thematicBreak,
  unsupported,
} satisfies Handlers<PdfContext, Content[]>;

/** Writes a node by the handler of its type; a root by those of its children. */
export const handle: Handle = (node, context) => {
  if (node.type === 'document' || node.type === 'brief') {
    return node.children.flatMap(child => handle(child, context));
  }
  const write = handlers[node.type] as (node: AnyNode, context: PdfContext) => Content[];
  return write(node, context);
};
