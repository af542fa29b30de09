import type { Claim } from '../reader.ts';
import type { Line } from './line.ts';
import { positionIn } from './line.ts';

/** A stretch of one line that stands for itself in a block's text, character for character. */
export interface Piece {
  line: Line;
  /** Columns from 0. */
  from: number;
  to: number;
  /** What it reads as, where a repair made it differ from the source (a line end read as a space). */
  value?: string;
}

/** What a piece reads as. */
export function pieceText(piece: Piece): string {
  return piece.value ?? piece.line.text.slice(piece.from, piece.to);
}

/**
 * Goes through pieces once, however often they are cut: each call gives what stands between the
 * last offset and this one. Offsets never go back; a repair comes whole.
 */
export function pieceCursor(pieces: readonly Piece[]): (to: number) => Piece[] {
  let index = 0;
  // The offset of the piece at `index`, and of what was given last.
  let at = 0;
  let given = 0;
  return to => {
    const out: Piece[] = [];
    for (let piece = pieces[index]; piece; piece = pieces[index]) {
      const length = piece.value?.length ?? piece.to - piece.from;
      const start = given - at;
      const end = Math.min(to - at, length);
      if (start < end) {
        if (piece.value === undefined)
          out.push({ line: piece.line, from: piece.from + start, to: piece.from + end });
        else if (start === 0) out.push(piece);
      }
      if (to - at < length) break;
      at += length;
      given = Math.max(given, at);
      index += 1;
    }
    given = Math.max(given, to);
    return out;
  };
}

/** Claims the source behind a piece: as syntax, unless a repair has claimed it already. */
export function claimPiece(piece: Piece, name: string): Claim[] {
  if (piece.value !== undefined || piece.to <= piece.from) return [];
  return [{ position: positionIn(piece.line, piece.from, piece.to), as: 'syntax', name }];
}
