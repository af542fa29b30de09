import type { Position } from '../../../brief/index.ts';
import type { Piece } from '../piece.ts';

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
}

/** A block of plain text: whole lines, read as one text. */
export interface TextBlock extends Block {
  pieces: Piece[];
  /** The page that it starts on. */
  page: number;
}
