// What the handlers make: pdfmake's document nodes, with the few fields that our layer adds.

/** A structure element of PDF 1.7; two runs with the same object belong to the same element. */
export interface Tag {
  role: string;
  lang?: string;
  alt?: string;
  scope?: 'Column' | 'Row';
  colSpan?: number;
  rowSpan?: number;
  numbering?:
    | 'Decimal'
    | 'LowerAlpha'
    | 'UpperAlpha'
    | 'LowerRoman'
    | 'UpperRoman'
    | 'Disc'
    | 'None';
}

/** How a run looks; lengths in points. */
export interface RunStyle {
  font: string;
  fontSize: number;
  color: string;
  bold?: true;
  italics?: true;
  strike?: true;
  /** How far the baseline is raised; the line's height never depends on it. */
  rise?: number;
}

/** A text in one style; complete in itself, because pdfmake loses what is nested. */
export interface Run extends RunStyle {
  text: string;
  /** The elements between the block and this text, outermost first. */
  tags: readonly Tag[];
  /** An address, or `#id` for a place in the document. */
  link?: string;
  /** Forbids a line break before this run. */
  glue?: true;
  /** Forbids one before this run even where white space stands. */
  held?: true;
  /** Is an address, which parts at other places than words do. */
  address?: true;
  /** Notes whose marker this is. */
  cites?: readonly string[];
  /** Makes this text the target of links to an id. */
  anchor?: string;
}

/** Left, top, right, bottom, in points. */
export type Margin = [number, number, number, number];

/** What is painted behind or beside the lines of a block, page by page. */
export type Frame =
  | { kind: 'box'; color: string; bar?: { color: string; thickness: number } }
  | { kind: 'bar'; color: string; thickness: number; side: 'left' | 'top' }
  | { kind: 'table'; color: string; header: string; headerRows: number };

/** Ragged right; that with hyphens; or justified, with hyphens as well. */
export type Setting = 'ragged' | 'hyphenated' | 'justified';

interface BlockFields {
  tag?: Tag;
  margin?: Margin;
  anchor?: string;
  /** Forbids a page break after this block. */
  keepNext?: true;
  /** Asks for one page for the whole block, if it is not long. */
  keep?: true;
  frame?: Frame;
  /** Asks for one page for the whole block if it has no more lines than this. */
  keepShort?: number;
  /** Asks for the last lines of what stands before on the same page. */
  keepPrevious?: true;
  /** Closes the document; a hairline stands above the first such block of a row. */
  closing?: true;
}
export interface TextBlock extends BlockFields {
  text: Run[];
  fontSize: number;
  leading: number;
  alignment?: 'left' | 'center' | 'right';
  /** Whether words are hyphenated, and lines stretched to the full width. */
  setting?: Setting;
  /** Breaks the lines to even lengths. */
  balance?: true;
  /** How far the first line stands out to the left of the others, in points. */
  outdent?: number;
  /** Keeps white space at the start of a line. */
  preserveLeadingSpaces?: true;
  /** Ends the last line with leaders and the page of this anchor. */
  pageOf?: string;
  /** Makes a bookmark. */
  outline?: { title: string; depth: number };
}
export interface StackBlock extends BlockFields {
  stack: Block[];
  /** Stands beside the first line, in the left margin of the stack. */
  hanging?: TextBlock & { width: number };
}
export interface TableBlock extends BlockFields {
  table: { body: Cell[][]; widths: 'auto'; head: number };
}
export interface ImageBlock extends BlockFields {
  image: string;
  fit: [number, number];
}
export interface RuleBlock extends BlockFields {
  canvas: [{ type: 'rect'; x: number; y: number; w: number; h: number; color: string }];
}
export type Block = TextBlock | StackBlock | TableBlock | ImageBlock | RuleBlock;
export type Cell = (StackBlock & { colSpan?: number; rowSpan?: number }) | Record<never, never>;

/** What one node becomes: runs in a line, blocks on their own. */
export type Content = Run | Block;

/** Tells a run from a block. */
export function isRun(content: Content): content is Run {
  return 'text' in content && typeof content.text === 'string';
}
