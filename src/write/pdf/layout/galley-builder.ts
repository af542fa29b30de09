import type { Block, Frame, TableBlock, TextBlock } from '../content.ts';
import { alignDecimals } from './align-decimals.ts';
import { breakPoints } from './break-points.ts';
import { copyBlocks } from './copy-blocks.ts';
import { fitColumns } from './fit-columns.ts';
import type { Cost, Galley, LineItem, Slice } from './galley.ts';
import { lineItem } from './line-item.ts';
import { linesOf, measured, shiftOf } from './lines-of.ts';
import { mergeSpans } from './merge-spans.ts';
import type { Measured, Pdfmake, Resources } from './pdfmake.ts';
import { addElement, type Element } from './structure.ts';
import { rowPadding } from './table-layout.ts';
import { makeTextInlines } from './text-inlines.ts';

/** The endless page: higher than any document, low enough for exact sums. */
const endless = 1e7;
/** Up to what height a kept block stays whole even where that leaves half a page empty, in points. */
const small = 230;
/** What an entry of the contents leaves free for its page number, by its right margin. */
const pageNumberRoom = 30;

/** Lays blocks out on an endless page, under an element of the structure tree. */
export type LayGalley = (blocks: readonly Block[], width: number, root: Element) => Galley;

/** Is told of a marker and the element it stands in; gives the notes that are now to be printed. */
export type OnCite = (note: string, parent: Element) => string[];

type Node = Measured & {
  [K in keyof TextBlock]?: TextBlock[K];
} & {
  stack?: unknown;
  hanging?: TextBlock & { width: number };
  keep?: true;
  keepShort?: number;
  keepPrevious?: true;
};

/**
 * Makes the layout: pdfmake measures and stacks, on one endless page, so that none of its page
 * breaks ever happens; this layer notes every line as a slice, and the structure as it goes.
 */
export function galleyMaker(
  pdfmake: Pdfmake,
  document: Resources,
  onCite: OnCite,
  lang: string,
): LayGalley {
  const points = breakPoints(lang);
  class GalleyBuilder extends pdfmake.LayoutBuilder {
    slices: Slice[] = [];
    frames: Galley['frames'] = [];
    element: Element;
    anchors: string[] = [];
    pending: { item: LineItem }[] = [];
    /** The slice of the table row being laid out; all that is in the row goes into it. */
    row: Slice | undefined;
    /** What a break before the next slice costs. */
    next: Cost = 0;

    constructor(width: number, root: Element) {
      super({ width, height: endless }, { left: 0, right: 0, top: 0, bottom: 0 }, null);
      this.element = root;
      this.linearNodeList = [];
      this.docMeasure = new pdfmake.DocMeasure(document, {}, {}, null, {});
      this.docMeasure.textInlines = makeTextInlines(pdfmake, document);
      const { measureVerticalContainer } = this.docMeasure;
      this.docMeasure.measureVerticalContainer = node => {
        const hanging = (node as Node).hanging as unknown as Measured | undefined;
        if (hanging) this.docMeasure.measureLeaf(hanging);
        return measureVerticalContainer.call(this.docMeasure, node);
      };
      this.writer = new pdfmake.PageElementWriter(new pdfmake.DocumentContext());
      const margins = { left: 0, right: 0, top: 0, bottom: 0 };
      this.writer.addPage({ width, height: endless }, null, margins);
    }

    lay(blocks: readonly Block[]): Galley {
      const stack = copyBlocks(blocks);
      const prepared = new pdfmake.DocPreprocessor().preprocessDocument({ stack });
      this.processNode(this.docMeasure.measureDocument(prepared));
      return { slices: this.slices, frames: this.frames };
    }

    override processNode(given: Measured, vertical?: boolean): void {
      const node = given as Node;
      const outer = this.element;
      if (node.tag) this.element = addElement(outer, node.tag);
      if (node.anchor) this.anchors.push(node.anchor);
      const context = this.writer.context();
      const [left = 0, above = 0, right = 0] = node.margin ?? [];
      const from = this.slices.length;
      const x = context.x + left;
      const width = context.availableWidth - left - right;
      const top = context.y + above;
      if (node.hanging) this.hang(node.hanging, x);
      super.processNode(node, vertical);
      if (node.hanging) this.settle();
      const bottom = context.y - (node.margin?.[3] ?? 0);
      this.close(node, { from, x, width, top, bottom });
      this.element = outer;
    }

    /** Puts a marker aside, to be set beside the first line that comes. */
    hang(marker: TextBlock & { width: number }, x: number) {
      const element = marker.tag ? addElement(this.element, marker.tag) : this.element;
      const [line] = linesOf(marker as unknown as Node, endless);
      if (!line) return;
      const placing = { x: x - marker.width, top: 0, element, block: marker, onCite };
      this.pending.push({ item: lineItem(line, placing).item });
    }

    /** Gives a marker that met no line a line of its own. */
    settle() {
      if (this.pending.length === 0) return;
      const context = this.writer.context();
      const leading = this.pending[0]?.item.leading ?? 0;
      this.place({ top: context.y, bottom: context.y + leading, items: [], cites: [] });
      context.moveDown(leading);
    }

    close(node: Node, at: { from: number; x: number; width: number; top: number; bottom: number }) {
      const made = this.slices.slice(at.from);
      const first = made[0];
      const last = made.at(-1);
      if (node.keepNext && !this.row) this.next = 2;
      if (!first || !last || this.row) return;
      if (node.frame) {
        first.top = Math.min(first.top, at.top);
        last.bottom = Math.max(last.bottom, at.bottom);
        const { x, width } = at;
        const frame = node.frame as Frame;
        this.frames.push({ frame, x, width, from: at.from, to: this.slices.length });
      }
      if (node.keep) {
        const cost = last.bottom - first.top <= small ? 2 : 1;
        for (const slice of made.slice(1)) slice.cost = raise(slice.cost, cost);
      }
      if (node.keepShort && made.length <= node.keepShort) {
        for (const slice of made.slice(1)) slice.cost = raise(slice.cost, 2);
      }
      if (node.keepPrevious && at.from > 0) first.cost = raise(first.cost, 2);
    }

    /** Adds a slice, or its content to the row that is being laid out. */
    place(slice: Pick<Slice, 'top' | 'bottom' | 'items' | 'cites'>): Slice {
      for (const { item } of this.pending) {
        const moved = slice.top - item.y;
        item.y += moved;
        item.baseline += moved;
        slice.items.unshift(item);
      }
      this.pending = [];
      const anchors = this.anchors.splice(0);
      if (this.row) {
        this.row.items.push(...slice.items);
        this.row.cites.push(...slice.cites);
        this.row.anchors.push(...anchors);
        return this.row;
      }
      const full: Slice = { ...slice, cost: this.next, anchors, outlines: [] };
      this.next = 0;
      this.slices.push(full);
      return full;
    }

    /** Sets a paragraph line by line; at least two lines stay together at either end. */
    processLeaf(node: Node) {
      const context = this.writer.context();
      const { x, availableWidth } = context;
      const tags = new Map();
      const block = node as unknown as TextBlock;
      const lines = linesOf(node, availableWidth, points);
      lines.forEach((line, i) => {
        const last = i === lines.length - 1;
        const { item, cites, anchors } = lineItem(line, {
          x: x + shiftOf(line, availableWidth) - (i === 0 ? (block.outdent ?? 0) : 0),
          top: context.y,
          element: this.element,
          block,
          tags,
          onCite,
          ...(last && node.pageOf ? { right: x + availableWidth + pageNumberRoom } : {}),
        });
        this.anchors.push(...anchors);
        const slice = this.place({
          top: context.y,
          bottom: context.y + block.leading,
          items: [item],
          cites,
        });
        if (!this.row && i > 0 && (i === 1 || last)) slice.cost = raise(slice.cost, 2);
        if (i === 0 && node.outline) slice.outlines.push(node.outline);
        context.moveDown(block.leading);
      });
    }

    processImage(node: Measured) {
      const context = this.writer.context();
      const width = node._width as number;
      const height = node._height as number;
      const piece = {};
      this.element.kids.push(piece);
      const { y } = context;
      const x = context.x;
      const image = node.image as string;
      this.place({
        top: y,
        bottom: y + height,
        items: [{ kind: 'image', x, y, width, height, image, element: this.element, piece }],
        cites: [],
      });
      context.moveDown(height);
    }

    processCanvas(node: Measured) {
      const context = this.writer.context();
      const [rect] = node.canvas as [{ x: number; w: number; h: number; color: string }];
      const { y } = context;
      const rule = { x: context.x + rect.x, y, width: rect.w, height: rect.h, color: rect.color };
      const items: Slice['items'] = [{ kind: 'rule', ...rule }];
      this.place({ top: y, bottom: y + rect.h, items, cites: [] });
      context.moveDown(rect.h);
    }

    override processTable(node: Measured): void {
      alignDecimals(node as never, measured);
      fitColumns(node as never, this.writer.context().availableWidth);
      const from = this.slices.length;
      const outer = this.element;
      const { table } = node as unknown as TableBlock;
      super.processTable(node);
      this.element = outer;
      if (this.row) return;
      const { slices, head } = mergeSpans(this.slices.splice(from), table.body, table.head);
      slices.forEach((slice, i) => {
        const near = i <= head + 1 || i === slices.length - 1;
        if (i > 0) slice.cost = raise(slice.cost, i <= head ? 3 : near ? 2 : 0);
      });
      this.slices.push(...slices);
      if (node.frame) node.frame = { ...node.frame, headerRows: head };
    }

    override processRow(row: { tableNode?: unknown; rowIndex?: number; cells: Measured[] }) {
      const table = (row.tableNode as TableBlock).table;
      const index = row.rowIndex ?? 0;
      const outer = this.element;
      const role = index < table.head ? 'THead' : 'TBody';
      if (index === 0 || index === table.head) this.section = addElement(outer, { role });
      this.element = addElement(this.section ?? outer, { role: 'TR' });
      const context = this.writer.context();
      const top = context.y - rowPadding;
      const enclosing = this.row;
      const section = this.section;
      if (!enclosing) this.row = this.place({ top, bottom: top, items: [], cites: [] });
      const result = super.processRow(row);
      if (!enclosing && this.row) this.row.bottom = context.y + rowPadding;
      this.row = enclosing;
      this.section = section;
      this.element = outer;
      return result;
    }
    section: Element | undefined;
  }

  return (blocks, width, root) => new GalleyBuilder(width, root).lay(blocks);
}

const raise = (a: Cost, b: Cost): Cost => (a > b ? a : b);
