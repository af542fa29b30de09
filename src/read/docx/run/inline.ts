import type { Flow, Position } from '../../../brief/index.ts';
import { entryOf } from '../../entry-of.ts';
import type { Context } from '../context.ts';
import type { XmlElement } from '../package/xml.ts';
import { elementsOf } from '../package/xml.ts';
import type { Style } from '../style/styles.ts';
import { inlineHandlers } from './handlers.ts';
import type { Format, Piece } from './piece.ts';

/** A paragraph that is being read: its pieces so far, and how far its text has come. */
export interface Inline {
  context: Context;
  paragraph: XmlElement;
  style: Style | undefined;
  line: number;
  offset: number;
  pieces: Piece[];
  /** Blocks that are anchored in it and stand after it. */
  after: Flow[];
  /** What holds for the runs that are being read: the link round them. */
  format: Format;
  /** Bookmarks that are open: their names by id. */
  bookmarks: Map<string, string>;
  bookmarkNames: string[];
  /** Reads blocks that are anchored in a run. */
  blocks: (elements: readonly XmlElement[]) => Flow[];
}

/** Reads what a paragraph, or something in it, holds. */
export function readInline(element: XmlElement, inline: Inline): void {
  for (const child of elementsOf(element)) {
    const handler = entryOf(inlineHandlers, child.name);
    if (handler) handler(child, inline);
    else if (handler === undefined) readInline(child, inline);
  }
}

/** Gives the place of text that comes next, and moves on past it. */
export function advance(inline: Inline, length: number): Position {
  const { line, offset } = inline;
  inline.offset += length;
  return {
    start: { line, column: offset + 1, offset },
    end: { line, column: offset + length + 1, offset: offset + length },
    source: inline.context.part.name,
  };
}
