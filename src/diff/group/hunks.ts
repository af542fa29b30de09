import { common } from '../align/match-structure.ts';
import type { KeyedToken } from '../unit/tokens.ts';

/** A stretch of tokens that differs: from and to, on both sides. */
export interface Hunk {
  a: readonly [from: number, to: number];
  b: readonly [from: number, to: number];
}

/** Tokens that are the same: pairs of indexes. */
export interface TokenDiff {
  hunks: Hunk[];
  same: readonly (readonly [a: number, b: number])[];
}

/** Compares two lines token by token; differences with only a little word between them are one. */
export function diffTokens(a: readonly KeyedToken[], b: readonly KeyedToken[]): TokenDiff {
  const found = common(
    a.map(t => t.key),
    b.map(t => t.key),
  );
  const bounds = [...found, [a.length, b.length] as const];
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of bounds) {
    if (x > i || y > j) hunks.push({ a: [i, x], b: [j, y] });
    [i, j] = [x + 1, y + 1];
  }
  const merged = merge(hunks, a, b);
  const same = found.filter(
    ([x, y]) => !merged.some(h => h.a[0] <= x && x < h.a[1] && h.b[0] <= y && y < h.b[1]),
  );
  return { hunks: merged, same };
}

function merge(hunks: readonly Hunk[], a: readonly KeyedToken[], b: readonly KeyedToken[]): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    const last = out.at(-1);
    if (last && isRewritten(last, a, b) && isRewritten(hunk, a, b) && isLittle(a, last, hunk))
      out[out.length - 1] = { a: [last.a[0], hunk.a[1]], b: [last.b[0], hunk.b[1]] };
    else out.push(hunk);
  }
  return out;
}

// Only words replaced by words, all in or all out of a quotation.
function isRewritten(hunk: Hunk, a: readonly KeyedToken[], b: readonly KeyedToken[]): boolean {
  const [old, fresh] = [a.slice(...hunk.a), b.slice(...hunk.b)];
  const all = [...old, ...fresh];
  return (
    old.length > 0 &&
    fresh.length > 0 &&
    all.every(t => t.token.type === 'word' && t.quoted === all[0]?.quoted)
  );
}

function isLittle(a: readonly KeyedToken[], left: Hunk, right: Hunk): boolean {
  const between = a.slice(left.a[1], right.a[0]);
  const words = between.filter(t => /[\p{L}\p{N}]/u.test(t.key));
  const quoted = a[left.a[0]]?.quoted;
  return (
    between.every(t => t.token.type === 'word' && t.quoted === quoted) &&
    words.length <= 1 &&
    words.every(t => t.key.length <= 3 && !/\p{N}/u.test(t.key))
  );
}
