import {
  build as b,
  type Citation,
  flatText,
  isFormatting,
  type Phrasing,
  slicePhrasing,
} from '../../../brief/index.ts';
import type { MarkerCandidate } from '../../text/markers/candidate.ts';

/**
 * Puts citations in the places of typed note markers, from an offset on; offsets count in the
 * phrasing's flat text.
 */
export function withMarkers(
  children: readonly Phrasing[],
  markers: readonly Pick<MarkerCandidate, 'from' | 'to' | 'label' | 'first' | 'last'>[],
  start = 0,
): Phrasing[] {
  const out: Phrasing[] = [];
  const whole = wholes(children);
  let at = start;
  for (const marker of markers) {
    const cut = whole.some(([from, to]) => marker.from < to && marker.to > from);
    if (marker.from < at || cut) continue;
    out.push(...slicePhrasing(children, at, marker.from));
    out.push(citationOf(marker, slicePhrasing(children, marker.from, marker.to)));
    at = marker.to;
  }
  out.push(...slicePhrasing(children, at, Number.POSITIVE_INFINITY));
  return out;
}

function citationOf(
  { label, first, last }: Pick<MarkerCandidate, 'label' | 'first' | 'last'>,
  taken: readonly Phrasing[],
): Citation {
  const begin = taken[0]?.position;
  const end = taken.at(-1)?.position?.end;
  const items = numbersOf(label, first, last).map(note => ({ note }));
  return b.citation(label, items, begin && end ? { position: { ...begin, end } } : {});
}

const largestCluster = 30;

/** Lists the notes that a marker names: "3–5" names three, "3, 7" two. */
export function numbersOf(label: string, first: number, last: number): string[] {
  const parts = label.split(/\s?,\s?/);
  if (parts.length > 1)
    return parts.flatMap(part => {
      const [from, to] = part.split(/\s?[–-]\s?/).map(Number);
      return from === undefined ? [] : range(from, to ?? from);
    });
  return range(first, last);
}

function range(from: number, to: number): string[] {
  if (to < from || to - from > largestCluster) return [String(from)];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

// Links, quotations and code are never cut.
function wholes(nodes: readonly Phrasing[], offset = 0): [number, number][] {
  const out: [number, number][] = [];
  let at = offset;
  for (const node of nodes) {
    const length = flatText([node]).length;
    if (isFormatting(node)) out.push(...wholes(node.children, at));
    else if (node.type !== 'text') out.push([at, at + length]);
    at += length;
  }
  return out;
}
