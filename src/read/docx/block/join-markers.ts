import { append, build as b, type Citation } from '../../../brief/index.ts';
import type { Piece } from '../run/piece.ts';

const between = /^\s?[,;–-]\s?$/;

/**
 * Joins references that one marker holds: "3–5" are two references and a dash in the style of note
 * references, and one citation. Other text in that style (brackets round a marker) is its furniture.
 */
export function joinMarkers(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; ; i++) {
    const piece = pieces[i];
    if (!piece) return out;
    const cited = citationIn(piece);
    if (!cited) {
      const isBracket =
        piece.marker && piece.text !== undefined && /^[[\](){}\s]*$/.test(piece.text);
      const beside = citationIn(pieces[i - 1]) ?? citationIn(pieces[i + 1]);
      if (!(isBracket && beside)) out.push(piece);
      continue;
    }
    const items = [...cited.items];
    let { label } = cited;
    let end = piece.position.end;
    for (;;) {
      const sign = pieces[i + 1];
      const after = pieces[i + 2];
      const next = citationIn(after);
      const text = sign?.marker || sign?.format.raised ? (sign.text ?? '') : '';
      if (!after || !next || !between.test(text)) break;
      label += text + next.label;
      append(items, next.items);
      end = after.position.end;
      i += 2;
    }
    const { format, position } = piece;
    const node = items.length > cited.items.length ? b.citation(label, items) : cited;
    out.push({ node, position: { ...position, end }, format, marker: true });
  }
}

function citationIn(piece: Piece | undefined): Citation | undefined {
  return piece?.node?.type === 'citation' ? piece.node : undefined;
}
