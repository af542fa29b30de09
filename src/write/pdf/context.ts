import type { Labels, Note } from '../../brief/index.ts';
import type { Theme } from '../theme.ts';
import type { RunStyle, Setting, Tag } from './content.ts';
import type { Handle } from './handle/index.ts';

/** An entry of the list of contents. */
export interface Entry {
  id: string;
  title: string;
  depth: number;
}

/** What a handler may know; a value, changed for children by copying. */
export interface PdfContext {
  theme: Theme;
  labels: Labels;
  /** The width of the text, in points. */
  width: number;
  /** The height of the text on a full page, in points. */
  height: number;
  style: RunStyle;
  leading: number;
  /** How paragraphs are set. */
  setting: Setting;
  /** Space below a paragraph. */
  gap: number;
  tags: readonly Tag[];
  /** The heading depth of the section being written. */
  depth: number;
  /** Block quotations by the id of the sentence that introduces them. */
  leadIns: ReadonlySet<string>;
  /** Ids that links point at. */
  targets: ReadonlySet<string>;
  notes: ReadonlyMap<string, Note>;
  /** Notes that a marker leads to. */
  cited: ReadonlySet<string>;
  contents: readonly Entry[];
  /** The images that can be shown, by address, with their sizes in pixels. */
  images: ReadonlyMap<string, { width: number; height: number }>;
  handle: Handle;
  /** Splits a text into runs that each have one font with all their characters. */
  inFonts: (text: string, style: RunStyle) => { text: string; style: RunStyle }[];
}
