/**
 * The tree: unist nodes that extend mdast. A `brief` is what a reader recovered from one source;
 * a `document` is one edition of it, laid out. Everything is plain JSON.
 */

import type {
  Bibliography,
  Box,
  Caption,
  Code,
  Contents,
  DefinitionDescription,
  DefinitionList,
  DefinitionTerm,
  Figure,
  Heading,
  List,
  ListItem,
  Note,
  Notes,
  Paragraph,
  Section,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
} from './flow.ts';
import type {
  Attribution,
  Break,
  Citation,
  Delete,
  Emphasis,
  Image,
  InlineCode,
  Link,
  Quotation,
  Sentence,
  Span,
  Strong,
  Subscript,
  Superscript,
  Text,
  Unsupported,
} from './phrasing.ts';
import type { Brief, Document } from './root.ts';

export type * from './base.ts';
export type * from './flow.ts';
export type * from './phrasing.ts';
export type * from './root.ts';

/** Every node type, once. Unions and handler tables are derived from this map. */
export interface NodeMap {
  brief: Brief;
  document: Document;
  section: Section;
  heading: Heading;
  paragraph: Paragraph;
  sentence: Sentence;
  text: Text;
  emphasis: Emphasis;
  strong: Strong;
  delete: Delete;
  superscript: Superscript;
  subscript: Subscript;
  span: Span;
  link: Link;
  image: Image;
  inlineCode: InlineCode;
  break: Break;
  citation: Citation;
  quotation: Quotation;
  attribution: Attribution;
  unsupported: Unsupported;
  list: List;
  listItem: ListItem;
  code: Code;
  thematicBreak: ThematicBreak;
  table: Table;
  tableRow: TableRow;
  tableCell: TableCell;
  figure: Figure;
  caption: Caption;
  definitionList: DefinitionList;
  definitionTerm: DefinitionTerm;
  definitionDescription: DefinitionDescription;
  notes: Notes;
  note: Note;
  box: Box;
  contents: Contents;
  bibliography: Bibliography;
}
export type NodeType = keyof NodeMap;
export type AnyNode = NodeMap[NodeType];

/** Names the phrasing types; `quotation` and `unsupported` stand in both worlds. */
export type PhrasingType =
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'superscript'
  | 'subscript'
  | 'span'
  | 'link'
  | 'image'
  | 'inlineCode'
  | 'break'
  | 'citation'
  | 'quotation'
  | 'sentence'
  | 'unsupported';
export type Phrasing = NodeMap[PhrasingType];

export type FlowType =
  | 'section'
  | 'paragraph'
  | 'quotation'
  | 'list'
  | 'code'
  | 'thematicBreak'
  | 'table'
  | 'figure'
  | 'definitionList'
  | 'notes'
  | 'box'
  | 'contents'
  | 'bibliography'
  | 'unsupported';
export type Flow = NodeMap[FlowType];
