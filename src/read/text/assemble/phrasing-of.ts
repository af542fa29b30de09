import {
  append,
  build as b,
  type Phrasing,
  type Position,
  positioned,
} from '../../../brief/index.ts';
import type { Claim } from '../../reader.ts';
import type { TextBlock } from '../block/block.ts';
import { positionIn } from '../line.ts';
import type { MarkerCandidate } from '../markers/candidate.ts';
import { isRun } from '../markers/is-run.ts';
import { claimPiece, type Piece, pieceCursor, pieceText } from '../piece.ts';

/** Takes a block's text from its start to its end, once: as phrasing, or as syntax. */
export interface Taker {
  /** Gives the text up to an offset as texts and citations, each with its own place. */
  phrasing: (to: number) => Phrasing[];
  /** Claims the text up to an offset as syntax. */
  syntax: (to: number, name: string) => void;
}

/** Makes the taker of one block; `keyOf` tells which note a number means on a page. */
export function takerOf(
  block: TextBlock,
  markers: readonly MarkerCandidate[],
  claims: Claim[],
  keyOf: (number: number, page: number) => string,
): Taker {
  const next = pieceCursor(block.pieces);
  let at = 0;
  let marker = 0;
  const text = (to: number): Phrasing[] => {
    at = Math.max(at, to);
    return next(to).flatMap(textOf);
  };
  return {
    phrasing(to) {
      const out: Phrasing[] = [];
      for (let found = markers[marker]; found && found.to <= to; found = markers[marker]) {
        marker += 1;
        if (found.from < at) continue;
        append(out, text(found.from));
        at = found.to;
        append(out, citationsOf(found, next, claims, keyOf));
      }
      append(out, text(to));
      return out;
    },
    syntax(to, name) {
      at = Math.max(at, to);
      for (const piece of next(to)) append(claims, claimPiece(piece, name));
    },
  };
}

// A repair's source is claimed by the repair; its text has the place, and no range of its own.
function textOf(piece: Piece): Phrasing[] {
  const value = pieceText(piece);
  if (value === '') return [];
  return [b.text(value, { position: placeOf(piece) })];
}

/** Digits set side by side are a citation each; all else is one. */
function citationsOf(
  marker: MarkerCandidate,
  next: (to: number) => Piece[],
  claims: Claim[],
  keyOf: (number: number, page: number) => string,
): Phrasing[] {
  const { numbers, label, keys } = marker;
  const run = isRun(marker);
  const groups = run ? numbers.map(n => [n]) : [numbers];
  let to = marker.from;
  return groups.map((group, i) => {
    const printed = run ? String(group[0]) : label;
    to = i === groups.length - 1 ? marker.to : to + printed.length;
    const pieces = next(to);
    const page = pieces[0]?.line.page ?? 1;
    const items = group.map(n => ({ note: keys?.[numbers.indexOf(n)] ?? keyOf(n, page) }));
    // A repair inside a marker has claimed its own: the citation keeps the stretch before it.
    const [place, ...rest] = pieces;
    for (const piece of rest) append(claims, claimPiece(piece, 'marker'));
    const position = place && placeOf(place);
    return b.citation(printed, items, positioned(position));
  });
}

function placeOf(piece: Piece): Position {
  return positionIn(piece.line, piece.from, piece.value === undefined ? piece.to : piece.from);
}
