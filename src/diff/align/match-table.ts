import type { Placed } from '../unit/linearise.ts';
import { align } from './align.ts';
import { type Join, matchPassages } from './match-units.ts';
import type { Item } from './sequence.ts';
import { itemOf, wordsOf } from './sequence-of.ts';

interface Range {
  from: number;
  to: number;
}

/** Matches two tables: the caption, rows by their words (the first cell's count thrice), cells by column. */
export function matchTable(
  a: readonly Placed[],
  b: readonly Placed[],
  old: Range,
  fresh: Range,
  join: Join,
  away: boolean,
): void {
  const [partsA, partsB] = [inside(a, old), inside(b, fresh)];
  const [captionA, captionB] = [partsA, partsB].map((parts, side) =>
    parts.find(part => typeAt(side === 0 ? a : b, part) === 'caption'),
  );
  if (captionA && captionB) matchCell(a, b, captionA, captionB, join, away);
  const rowsA = partsA.filter(part => typeAt(a, part) === 'tableRow');
  const rowsB = partsB.filter(part => typeAt(b, part) === 'tableRow');
  const aligned = align(
    { items: rowsA.map(row => rowItem(a, row)), layers: [] },
    { items: rowsB.map(row => rowItem(b, row)), layers: [] },
  );
  const pairs = rowsA.flatMap((row, i) => {
    const other = rowsB[aligned.to[i] ?? -1];
    const moved = away || aligned.moved[i] === 1;
    return other ? [{ a: inside(a, row), b: inside(b, other), moved }] : [];
  });
  const column = columnsOf(a, b, pairs);
  for (const { a: cellsA, b: cellsB, moved } of pairs)
    for (const [x, cell] of cellsA.entries()) {
      const other = cellsB[cellsA.length === cellsB.length ? x : (column.get(x) ?? -1)];
      if (other) matchCell(a, b, cell, other, join, moved);
    }
}

/** Matches what two cells hold; where each holds one passage, it is that passage. */
function matchCell(
  a: readonly Placed[],
  b: readonly Placed[],
  old: Range,
  fresh: Range,
  join: Join,
  moved: boolean,
): void {
  const [inA, inB] = [passages(a, old), passages(b, fresh)];
  const [i] = inA;
  const [j] = inB;
  if (inA.length === 1 && inB.length === 1 && i !== undefined && j !== undefined) join(i, j, moved);
  else
    matchPassages(
      a,
      b,
      { a: [old.from + 1, old.to - 1], b: [fresh.from + 1, fresh.to - 1] },
      join,
      moved,
    );
}

function rowItem(units: readonly Placed[], row: Range): Item {
  const [first] = inside(units, row);
  const head = first ? wordsOf(units, first.from, first.to) : '';
  const words = () => `${head} ${head} ${wordsOf(units, row.from, row.to)}`;
  return itemOf(units, row.from, row.to, 'row', 'tableRow', words);
}

/** Aligns the columns of two tables by all that stands in them, where rows differ in length. */
function columnsOf(
  a: readonly Placed[],
  b: readonly Placed[],
  pairs: readonly { a: Range[]; b: Range[] }[],
): Map<number, number> {
  const uneven = pairs.filter(pair => pair.a.length !== pair.b.length);
  if (uneven.length === 0) return new Map();
  const items = (units: readonly Placed[], side: 'a' | 'b') =>
    Array.from({ length: Math.max(...uneven.map(pair => pair[side].length)) }, (_, x) => {
      const words = uneven
        .map(pair => pair[side][x])
        .map(cell => (cell ? wordsOf(units, cell.from, cell.to) : ''))
        .join(' ');
      const item = itemOf(units, 0, 0, 'column', 'column', () => words);
      return { ...item, key: words };
    });
  const aligned = align({ items: items(a, 'a'), layers: [] }, { items: items(b, 'b'), layers: [] });
  return new Map([...aligned.to].flatMap((to, x) => (to < 0 || aligned.moved[x] ? [] : [[x, to]])));
}

/** Lists the containers directly inside another. */
function inside(units: readonly Placed[], { from, to }: Range): Range[] {
  const out: Range[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const unit = units[i] as Placed;
    if (unit.type !== 'open') continue;
    out.push({ from: i, to: unit.mate + 1 });
    i = unit.mate;
  }
  return out;
}

function passages(units: readonly Placed[], { from, to }: Range): number[] {
  const out: number[] = [];
  for (let i = from; i < to; i++) if (units[i]?.type === 'passage') out.push(i);
  return out;
}

function typeAt(units: readonly Placed[], { from }: Range): string {
  return units[from]?.nodes[0]?.type ?? '';
}
