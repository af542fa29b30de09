import type { Line } from './line.ts';

/** A stretch of one line that stands for itself in a block's text, character for character. */
export interface Piece {
  line: Line;
  /** Columns from 0. */
  from: number;
  to: number;
  /** What it reads as, where that is not the source's own characters (a line end read as a space). */
  value?: string;
}

/** What a piece reads as. */
export function pieceText(piece: Piece): string {
  return piece.value ?? piece.line.text.slice(piece.from, piece.to);
}

/** Cuts pieces to the range `from` to `to` of the text that they make together. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = pieceText(piece).length;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) {
      if (piece.value !== undefined) out.push(piece);
      else out.push({ ...piece, from: piece.from + start, to: piece.from + end });
    }
    at += length;
  }
  return out;
}
