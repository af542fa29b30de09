import type { Position } from '../../../brief/index.ts';
import { type Piece, pieceText } from '../piece.ts';

/**
 * A paragraph, heading or item as recognisers see it, whatever format it comes from: its words, and
 * how it is set.
 */
export interface Block {
  text: string;
  /** Blank lines above it; one in formats that have none. */
  gap: number;
  /** Columns of white space before its first line, or what a manual indent amounts to. */
  indent: number;
  /** Lines of the source that it takes. */
  lines: number;
  position: Position;
  /** Every word of it is bold. */
  bold?: true;
  /** All words of it are set slanting, where its format says so. */
  italic?: true;
  /** It is the cell of a table that its format marks. */
  cell?: boolean;
}

/** A block of plain text: whole lines, read as one text. */
export interface TextBlock extends Block {
  pieces: Piece[];
  /** The page that it starts on. */
  page: number;
}

/** Gives the page on which an offset of a block's text stands. */
export function pageAt(block: TextBlock, offset: number): number {
  if (block.pieces.at(-1)?.line.page === block.page) return block.page;
  let at = 0;
  for (const piece of block.pieces) {
    at += pieceText(piece).length;
    if (at > offset) return piece.line.page;
  }
  return block.page;
}
