import type { Document } from '../brief/index.ts';
import type { Result } from '../message/index.ts';
import type { Theme } from './theme.ts';

/** What a writer may know besides the document; it has no other way to reach the world. */
export interface WriteOptions {
  /** The only clock there is; 1980-01-01 stands for "no date" and is never printed. */
  clock: Date;
  /** Image files by the `url` that the tree gives them. */
  assets: ReadonlyMap<string, Uint8Array>;
  theme: Theme;
  /** How many pages the edition may take; a few lines too many are made to fit. */
  pages?: number;
  /** Whether PDF, DOCX and HTML carry their own document as data; they do unless told not to. */
  embed?: boolean;
  /** Whether HTML is the article alone, for a page that somebody else writes. */
  htmlFragment?: boolean;
  /** Whether Markdown gives each sentence a line, so that revisions compare well. */
  sentenceLines?: boolean;
  /** Asks for a PDF that archives take: PDF/A-2a, which holds no other file. */
  archive?: boolean;
  /** A Word file whose styles, page, heads and feet DOCX takes in place of the theme's. */
  reference?: Uint8Array;
  signal?: AbortSignal;
}

/** One row of the table of formats: text or bytes, said in the type. */
export type Writer =
  | {
      output: 'text';
      extension: string;
      write: (document: Document, options: WriteOptions) => Promise<Result<string>>;
    }
  | {
      output: 'bytes';
      extension: string;
      write: (document: Document, options: WriteOptions) => Promise<Result<Uint8Array>>;
    };
