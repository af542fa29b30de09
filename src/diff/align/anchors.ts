import { heaviestChain, type Pair } from './heaviest-chain.ts';
import { type Gap, type Item, type Sequence, type Span, sizeOf } from './sequence.ts';

/** What is the same on both sides: in order, out of order, and the gaps that remain. */
export interface Anchors {
  pairs: Pair[];
  moves: (Pair & { count: number })[];
  gaps: Gap[];
}

/** How often the last layer is searched again in the gaps that it left. */
const rounds = 4;

/**
 * Finds anchors as patience diff does (Cohen 2003): what occurs once on each side belongs together,
 * and the heaviest chain of such pairs holds. First sections, then blocks, then passages, each only
 * in the gaps that the layer before left; what is unique and out of the chain has moved.
 */
export function anchors(a: Sequence, b: Sequence): Anchors {
  const out: Anchors = { pairs: [], moves: [], gaps: [] };
  let gaps: Gap[] = [{ a: [0, a.items.length], b: [0, b.items.length] }];
  const layers = [
    ...a.layers.map((spans, i) => [spans, b.layers[i] ?? []] as const),
    ...Array.from({ length: rounds }, () => [singles(a.items), singles(b.items)] as const),
  ];
  for (const [spansA, spansB] of layers)
    gaps = gaps.flatMap(gap => narrow(gap, a.items, b.items, spansA, spansB, out));
  out.gaps = gaps;
  return out;
}

function singles(items: readonly Item[]): Span[] {
  return items.map((item, i) => ({ key: item.key, from: i, to: i + 1, weight: sizeOf(item) }));
}

/** Takes what is the same off both ends of a gap, then cuts it at its anchors. */
function narrow(
  gap: Gap,
  a: readonly Item[],
  b: readonly Item[],
  spansA: readonly Span[],
  spansB: readonly Span[],
  out: Anchors,
): Gap[] {
  let [a0, a1] = gap.a;
  let [b0, b1] = gap.b;
  while (a0 < a1 && b0 < b1 && a[a0]?.key === b[b0]?.key) pair(a0++, b0++);
  while (a0 < a1 && b0 < b1 && a[a1 - 1]?.key === b[b1 - 1]?.key) pair(--a1, --b1);
  if (a0 === a1 && b0 === b1) return [];
  if (a0 === a1 || b0 === b1) return [{ a: [a0, a1], b: [b0, b1] }];
  const uniqueB = unique(within(spansB, b0, b1));
  const twins: (Pair & { count: number })[] = [];
  for (const [key, span] of unique(within(spansA, a0, a1))) {
    const other = span && uniqueB.get(key);
    if (span && other && span.to - span.from === other.to - other.from)
      twins.push({ a: span.from, b: other.from, weight: span.weight, count: span.to - span.from });
  }
  const outer = outermost(twins);
  const chain = new Set(heaviestChain(outer).map(p => p.a));
  const gaps: Gap[] = [];
  let [fromA, fromB] = [a0, b0];
  for (const twin of outer) {
    if (!chain.has(twin.a)) {
      out.moves.push(twin);
      continue;
    }
    gaps.push({ a: [fromA, twin.a], b: [fromB, twin.b] });
    for (let k = 0; k < twin.count; k++) pair(twin.a + k, twin.b + k);
    [fromA, fromB] = [twin.a + twin.count, twin.b + twin.count];
  }
  gaps.push({ a: [fromA, a1], b: [fromB, b1] });
  return gaps.filter(g => g.a[0] < g.a[1] || g.b[0] < g.b[1]);

  function pair(i: number, j: number) {
    out.pairs.push({ a: i, b: j, weight: 0 });
  }
}

/** Keeps twins that lie in no larger one, on either side, in the order of the old side. */
function outermost<P extends Pair & { count: number }>(twins: readonly P[]): P[] {
  const bySize = [...twins].sort((x, y) => y.count - x.count || x.a - y.a);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const kept = bySize.filter(twin => {
    const inside = takenA.has(twin.a) || takenB.has(twin.b);
    const ends = takenA.has(twin.a + twin.count - 1) || takenB.has(twin.b + twin.count - 1);
    if (inside || ends) return false;
    for (let k = 0; k < twin.count; k++) {
      takenA.add(twin.a + k);
      takenB.add(twin.b + k);
    }
    return true;
  });
  return kept.sort((x, y) => x.a - y.a);
}

/** Lists the spans that lie in a stretch; spans are sorted by where they begin. */
function within(spans: readonly Span[], from: number, to: number): Span[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const out: Span[] = [];
  for (let i = low; i < spans.length; i++) {
    const span = spans[i] as Span;
    if (span.from >= to) break;
    if (span.to <= to && span.to > span.from) out.push(span);
  }
  return out;
}

/** Indexes spans by key; a key that occurs twice gives none. */
function unique(spans: readonly Span[]): Map<string, Span | undefined> {
  const out = new Map<string, Span | undefined>();
  for (const span of spans) out.set(span.key, out.has(span.key) ? undefined : span);
  return out;
}
