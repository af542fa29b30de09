import { build as b, type Citation } from '../../../brief/index.ts';
import type { Piece } from '../run/piece.ts';

const between = /^\s?[,;–-]\s?$/;

/**
 * Joins references that one marker holds: "3–5" are two references and a dash in the style of note
 * references, and one citation. Other text in that style (brackets round a marker) is its furniture.
 */
export function joinMarkers(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const cited = citationIn(piece);
    if (!cited) {
      const isBracket = piece.marker && /^[[\](){}\s]*$/.test(piece.text ?? 'x');
      const beside = citationIn(pieces[i - 1]) ?? citationIn(pieces[i + 1]);
      if (!(isBracket && beside)) out.push(piece);
      continue;
    }
    let joined = cited;
    let end = piece.position.end;
    for (;;) {
      const sign = pieces[i + 1];
      const next = citationIn(pieces[i + 2]);
      const text = sign?.marker || sign?.format.raised ? (sign.text ?? '') : '';
      if (!next || !between.test(text)) break;
      joined = b.citation(joined.label + text + next.label, [...joined.items, ...next.items]);
      end = pieces[i + 2]?.position.end ?? end;
      i += 2;
    }
    out.push({ ...piece, node: joined, position: { ...piece.position, end } });
  }
  return out;
}

function citationIn(piece: Piece | undefined): Citation | undefined {
  return piece?.node?.type === 'citation' ? piece.node : undefined;
}
