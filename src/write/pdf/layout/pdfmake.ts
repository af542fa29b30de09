// The parts of pdfmake that the layer stands on, with the types that it needs of them. They are
// loaded when the first PDF is written: they take longer to load than all the rest.

import type { Font } from '../font/font.ts';

/** A word or part of one, measured; other fields of its run are carried along. */
export interface Inline {
  text: string;
  font: Font | string;
  fontSize: number;
  width: number;
  height: number;
  leadingCut: number;
  trailingCut: number;
  alignment: string;
  x: number;
  lineEnd?: boolean;
  noNewLine?: boolean;
  /** What a hyphen behind it takes, where a soft one ends it. */
  hyphenWidth?: number;
  /** How much wider each space in it is made. */
  stretch?: number;
}
export interface Context {
  x: number;
  y: number;
  availableWidth: number;
  availableHeight: number;
  addMargin(left: number, right?: number): void;
  moveDown(offset: number): boolean;
}
export interface StyleStack {
  styleOverrides: unknown[];
}
export interface Measured {
  _minWidth: number;
  _maxWidth: number;
  _inlines?: Inline[];
  [key: string]: unknown;
}
export interface TextInlines {
  buildInlines(texts: unknown, stack: StyleStack): unknown;
  measure(array: Inline[], stack: StyleStack): Inline[];
}
export interface DocMeasure {
  textInlines: TextInlines;
  measureDocument(node: object): Measured;
  measureLeaf(node: Measured): Measured;
  measureVerticalContainer(node: Measured): Measured;
}
export interface LayoutBuilder {
  linearNodeList: unknown[];
  docMeasure: DocMeasure;
  writer: { context(): Context; addPage(size: object, orientation: null, margins: object): void };
  processNode(node: Measured, vertical?: boolean): void;
  processTable(node: Measured): void;
  processRow(row: { tableNode?: unknown; rowIndex?: number; cells: Measured[] }): unknown;
}
interface Preprocessor {
  preprocessDocument(node: object): object;
}

type Class<Args extends unknown[], T> = new (...args: Args) => T;
export interface Pdfmake {
  LayoutBuilder: Class<[object, object, null], LayoutBuilder>;
  DocMeasure: Class<[object, object, object, null, object], DocMeasure>;
  DocPreprocessor: Class<[], Preprocessor>;
  TextInlines: Class<[object], TextInlines>;
  PageElementWriter: Class<[object], LayoutBuilder['writer']>;
  DocumentContext: Class<[], Context>;
}

/** What pdfmake asks of the file while it measures. */
export interface Resources {
  provideFont(family: string, bold?: boolean, italics?: boolean): Font;
  provideImage(url: string): { width: number; height: number };
}

/** Loads the parts of pdfmake: they are CommonJS, and have no types. */
export async function loadPdfmake(): Promise<Pdfmake> {
  const names = [
    'LayoutBuilder',
    'DocMeasure',
    'DocPreprocessor',
    'TextInlines',
    'PageElementWriter',
    'DocumentContext',
  ] as const;
  const parts = await Promise.all([
    import('pdfmake/js/LayoutBuilder.js'),
    import('pdfmake/js/DocMeasure.js'),
    import('pdfmake/js/DocPreprocessor.js'),
    import('pdfmake/js/TextInlines.js'),
    import('pdfmake/js/PageElementWriter.js'),
    import('pdfmake/js/DocumentContext.js'),
  ]);
  return Object.fromEntries(
    names.map((name, i) => [name, classOf(parts[i])]),
  ) as unknown as Pdfmake;
}

/** Node gives all that a CommonJS module exports as its default; other loaders, what it calls so. */
function classOf(part: { default: unknown } | undefined): unknown {
  const made = part?.default;
  return typeof made === 'object' && made !== null && 'default' in made ? made.default : made;
}
