// The parts of pdfmake that the layer stands on, with the types that it needs of them. They are
// loaded when the first PDF is written: they take longer to load than all the rest.

import { createRequire } from 'node:module';
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
  };
}
