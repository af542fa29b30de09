// The parts of pdfmake that the layer stands on, with the types that it needs of them. They are
// loaded when the first PDF is written: they take longer to load than all the rest.

import { createRequire } from 'node:module';
import type { Font } from './galley.ts';

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
  PDFDocument: Class<[object, object, object, object, object], PdfKitDocument>;
}

/** The parts of pdfkit's document that painting and closing use. */
export interface Reference {
  id: number;
  data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
  compress: boolean;
  buffer: Uint8Array[];
  finalize(): void;
}
export interface Page {
  width: number;
  height: number;
  fonts: Record<string, unknown>;
  xobjects: Record<string, unknown>;
  annotations: unknown[];
  dictionary: Reference;
}
export interface PdfImage {
  width: number;
  height: number;
  label: string;
  obj: Reference | null;
  orientation?: number;
  embed(document: object): void;
}
export interface PdfKitDocument {
  _root: Reference;
  _id: Uint8Array;
  _font: Font;
  page: Page;
  ref(data?: object): Reference;
  addPage(options: { size: [number, number] }): void;
  switchToPage(index: number): void;
  addContent(text: string): void;
  font(file: Uint8Array): PdfKitDocument;
  openImage(bytes: Uint8Array): PdfImage;
  file(
    bytes: Uint8Array,
    options: {
      name: string;
      type: string;
      relationship: 'Data';
      description: string;
      creationDate: Date;
      modifiedDate: Date;
    },
  ): void;
  end(): void;
  push(chunk: Uint8Array | null): boolean;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  endMetadata(): void;
  endMarkings(): void;
  provideFont(family: string, bold?: boolean, italics?: boolean): Font;
  provideImage(label: string): PdfImage;
}

/**
 * Loads the parts of pdfmake. By `require`: they are CommonJS, have no types, and are wanted at once.
 */
export function loadPdfmake(): Pdfmake {
  const require = createRequire(import.meta.url);
  const part = <K extends keyof Pdfmake>(name: K): Pdfmake[K] =>
    (require(`pdfmake/js/${name}.js`) as { default: Pdfmake[K] }).default;
  return {
    LayoutBuilder: part('LayoutBuilder'),
    DocMeasure: part('DocMeasure'),
    DocPreprocessor: part('DocPreprocessor'),
    TextInlines: part('TextInlines'),
    PageElementWriter: part('PageElementWriter'),
    DocumentContext: part('DocumentContext'),
    PDFDocument: part('PDFDocument'),
  };
}
