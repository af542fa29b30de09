import { anchors } from './anchors.ts';
import { likeness, shared } from './bag.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { type Alignment, type Gap, type Item, type Sequence, sizeOf } from './sequence.ts';
import { similarPairs } from './similar-pairs.ts';

/**
 * How alike passages must be to be one passage edited: between neighbours that match, and anywhere. Where
 * neighbours match on both sides and one passage stands between them, so many words in common will do.
 */
const alike = { alone: 0.3, gap: 0.45, far: 0.6, words: 2 };
/** How many words a passage must have to be taken for moved. */
const movable = { same: 3, edited: 6 };

/**
 * Aligns two sequences of passages: first what is the same and unique, in ever smaller layers; then
 * what is alike between the anchors; then what stands elsewhere, the same or edited, as moved.
 */
export function align(a: Sequence, b: Sequence): Alignment {
  const to = new Int32Array(a.items.length).fill(-1);
  const from = new Int32Array(b.items.length).fill(-1);
  const moved = new Uint8Array(a.items.length);
  const join = (i: number, j: number, away: boolean) => {
    to[i] = j;
    from[j] = i;
    if (away) moved[i] = 1;
  };
  const found = anchors(a, b);
  for (const { a: i, b: j } of found.pairs) join(i, j, false);
  const moves = [...found.moves].sort((x, y) => y.weight - x.weight || x.a - y.a);
  for (const { a: i, b: j, count } of moves) {
    if (count === 1 && bag(a.items[i]).weight < movable.same) continue;
    const free = Array.from({ length: count }, (_, k) => k).every(
      k => to[i + k] === -1 && from[j + k] === -1,
    );
    if (free) for (let k = 0; k < count; k++) join(i + k, j + k, true);
  }
  for (const { a: i, b: j } of twins(a.items, b.items, to, from)) join(i, j, true);
  const bags = { a: (i: number) => bag(a.items[i]), b: (j: number) => bag(b.items[j]) };
  const open = (gap: Gap) => ({
    a: range(gap.a[0], gap.a[1]).filter(i => to[i] === -1),
    b: range(gap.b[0], gap.b[1]).filter(j => from[j] === -1),
  });
  for (const gap of found.gaps) {
    const left = open(gap);
    if (left.a.length === 0 || left.b.length === 0) continue;
    const pairs = [
      ...samePairs(left.a, left.b, a.items, b.items),
      ...similarPairs(left.a, left.b, bags, alike.gap),
    ].filter(p => a.items[p.a]?.kind === b.items[p.b]?.kind);
    const chain = heaviestChain(pairs);
    for (const { a: i, b: j } of chain) join(i, j, false);
    for (const { a: i, b: j } of lonePairs(left, chain))
      if (isRewritten(a.items[i], b.items[j])) join(i, j, false);
    pairSlots(open(gap), a.items, b.items, (i, j) => join(i, j, false));
  }
  const rest = open({ a: [0, a.items.length], b: [0, b.items.length] });
  const far = [
    ...samePairs(rest.a, rest.b, a.items, b.items).filter(p => bags.a(p.a).weight >= movable.same),
    ...similarPairs(rest.a, rest.b, bags, alike.far).filter(
      p => Math.min(bags.a(p.a).weight, bags.b(p.b).weight) >= movable.edited,
    ),
  ].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  for (const { a: i, b: j } of far)
    if (to[i] === -1 && from[j] === -1 && a.items[i]?.kind === b.items[j]?.kind) join(i, j, true);
  // Beside what moved stands what moved with it, edited.
  for (const step of [1, -1])
    for (let i = step > 0 ? 0 : a.items.length - 1; a.items[i]; i += step) {
      const [k, j] = [i + step, (to[i] ?? -1) + step];
      const [mine, other] = [a.items[k], b.items[j]];
      if (moved[i] !== 1 || !mine || !other || to[k] !== -1 || from[j] !== -1) continue;
      if (mine.kind === other.kind && likeness(bags.a(k), bags.b(j)) >= alike.gap) join(k, j, true);
    }
  settleMoves(to, moved, a.items);
  return { to, from, moved };
}

/** Lists the pairs that stand alone on either side between two of a chain, or between it and the ends. */
function lonePairs(
  left: { a: readonly number[]; b: readonly number[] },
  chain: readonly { a: number; b: number }[],
): { a: number; b: number }[] {
  let [nextA, nextB] = [0, 0];
  // The chain rises on both sides: each of its pairs is looked for behind the one before.
  return [...chain, undefined].flatMap(pair => {
    const endA = pair ? left.a.indexOf(pair.a, nextA) : left.a.length;
    const endB = pair ? left.b.indexOf(pair.b, nextB) : left.b.length;
    const [a, b] = [left.a[nextA], left.b[nextB]];
    const isAlone = endA - nextA === 1 && endB - nextB === 1;
    [nextA, nextB] = [endA + 1, endB + 1];
    return isAlone && a !== undefined && b !== undefined ? [{ a, b }] : [];
  });
}

/** Says whether what stands alone in one place is one passage, written anew as it may be. */
function isRewritten(old: Item | undefined, fresh: Item | undefined): boolean {
  if (!old || !fresh || old.kind !== fresh.kind) return false;
  const [x, y] = [old.bag(), fresh.bag()];
  if (likeness(x, y) >= alike.alone) return true;
  return old.slot === fresh.slot && shared(x, y, true) >= alike.words;
}

/** Lists pairs of the same key; of keys that occur often, only those at like places from either end. */
function samePairs(
  a: readonly number[],
  b: readonly number[],
  itemsA: readonly Item[],
  itemsB: readonly Item[],
) {
  const often = 8;
  const posts = new Map<string, number[]>();
  for (const j of b) {
    const key = itemsB[j]?.key ?? '';
    const list = posts.get(key);
    if (list) list.push(j);
    else posts.set(key, [j]);
  }
  const seen = new Map<string, number>();
  return a.flatMap(i => {
    const key = itemsA[i]?.key ?? '';
    const list = posts.get(key) ?? [];
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const near = list.length <= often ? list : list.slice(Math.max(0, nth - often), nth + often);
    const weight = 1.5 * (1 + bag(itemsA[i]).weight);
    return near.map(j => ({ a: i, b: j, weight }));
  });
}

/** Lists what is left over and the same, once on each side, and long enough not to be chance. */
function twins(a: readonly Item[], b: readonly Item[], to: Int32Array, from: Int32Array) {
  const once = (items: readonly Item[], map: Int32Array) => {
    const out = new Map<string, number>();
    for (const [i, item] of items.entries())
      if ((map[i] ?? -1) === -1) out.set(item.key, out.has(item.key) ? -1 : i);
    return out;
  };
  const inB = once(b, from);
  return [...once(a, to)].flatMap(([key, i]) => {
    const j = inB.get(key) ?? -1;
    return i >= 0 && j >= 0 && bag(a[i]).weight >= movable.same ? [{ a: i, b: j }] : [];
  });
}

/**
 * Pairs what fills the one slot of its kind between two anchors, however unlike: a heading, a caption,
 * an attribution that is written anew is still that heading, caption or attribution.
 */
function pairSlots(
  left: { a: number[]; b: number[] },
  a: readonly Item[],
  b: readonly Item[],
  join: (i: number, j: number) => void,
): void {
  for (const slot of ['attribution', 'caption', 'heading', 'definitionTerm', 'tableRow']) {
    const inA = left.a.filter(i => a[i]?.slot === slot);
    const inB = left.b.filter(j => b[j]?.slot === slot);
    const [i] = inA;
    const [j] = inB;
    if (inA.length !== 1 || inB.length !== 1 || i === undefined || j === undefined) continue;
    // A heading among other things that changed is more likely a new section than a new name.
    const alone = left.a.length === 1 || left.b.length === 1;
    if (alone || slot === 'attribution' || slot === 'caption') join(i, j);
  }
}

/**
 * Decides afresh which pairs keep the order: what was found elsewhere may fit the chain after all,
 * and what fills a slot may not.
 */
function settleMoves(to: Int32Array, moved: Uint8Array, items: readonly Item[]): void {
  if (keepsOrder(to, moved)) return;
  const pairs = [...to].flatMap((b, a) =>
    b < 0 ? [] : [{ a, b, weight: sizeOf(items[a] as Item) + (moved[a] ? 0 : 0.5) }],
  );
  moved.fill(1);
  for (const { a } of heaviestChain(pairs)) moved[a] = 0;
  for (const [a, b] of to.entries()) if (b < 0) moved[a] = 0;
}

function keepsOrder(to: Int32Array, moved: Uint8Array): boolean {
  let last = -1;
  return to.every((b, a) => {
    if (b < 0) return true;
    const fits = moved[a] === 0 && b > last;
    last = b;
    return fits;
  });
}

function bag(item: Item | undefined) {
  return (item as Item).bag();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
