import type { AnyNode } from '../../brief/index.ts';
import type { Handlers } from '../handlers.ts';
import type { DocxContext, Piece } from './context.ts';
import { attribution } from './node/attribution.ts';
import { bibliography } from './node/bibliography.ts';
import { box } from './node/box.ts';
import { br } from './node/break.ts';
import { caption } from './node/caption.ts';
import { citation } from './node/citation.ts';
import { code } from './node/code.ts';
import { contents } from './node/contents.ts';
import { definitionDescription, definitionList, definitionTerm } from './node/definition-list.ts';
import { figure } from './node/figure.ts';
import { heading } from './node/heading.ts';
import { image } from './node/image.ts';
import { inlineCode } from './node/inline-code.ts';
import { link } from './node/link.ts';
import { list } from './node/list.ts';
import { listItem } from './node/list-item.ts';
import { del, emphasis, span, strong, subscript, superscript } from './node/marks.ts';
import { note, notes } from './node/notes.ts';
import { paragraph } from './node/paragraph.ts';
import { quotation } from './node/quotation.ts';
import { section } from './node/section.ts';
import { sentence } from './node/sentence.ts';
import { table } from './node/table.ts';
import { tableCell, tableRow } from './node/table-row.ts';
import { text } from './node/text.ts';
import { thematicBreak } from './node/thematic-break.ts';
import { unsupported } from './node/unsupported.ts';
import { tracked } from './revision.ts';

const handlers = {
  attribution,
  bibliography,
  box,
  break: br,
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
} satisfies Handlers<DocxContext, Piece[]>;

/** Gives the pieces of one node. */
export function handle(node: AnyNode, context: DocxContext): Piece[] {
  const handler = (handlers as Partial<Record<string, (n: AnyNode, c: DocxContext) => Piece[]>>)[
    node.type
  ];
  return handler ? handler(node, tracked(node, context)) : [];
}
