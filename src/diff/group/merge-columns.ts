import type { Matched, Ownership, Piece } from './piece.ts';

/** Makes one piece of the cells of one column that came or went in rows that stayed. */
export function mergeColumns(matched: Matched, owned: Ownership): void {
  for (const side of ['a', 'b'] as const) {
    const units = matched[side];
    const first = new Map<string, Piece>();
    let table = -1;
    let column = -1;
    for (const [i, unit] of units.entries()) {
      const type = unit.type === 'open' ? unit.nodes[0]?.type : undefined;
      if (type === 'table') table = i;
      if (type === 'tableRow') column = -1;
      if (type !== 'tableCell') continue;
      column += 1;
      const at = owned[side === 'a' ? 'ownA' : 'ownB'][i] ?? -1;
      const piece = owned.pieces[at];
      if (!piece || (piece.manner !== 'added' && piece.manner !== 'removed')) continue;
      const own = side === 'a' ? piece.olds : piece.news;
      const oneCell = own.every(k => k >= i && k <= unit.mate);
      if (!oneCell) continue;
      const key = `${table} ${column}`;
      const other = first.get(key);
      if (!other) first.set(key, piece);
      else {
        const to = owned.pieces.indexOf(other);
        (side === 'a' ? other.olds : other.news).push(...own);
        for (const k of own) owned[side === 'a' ? 'ownA' : 'ownB'][k] = to;
        own.length = 0;
      }
    }
  }
}
