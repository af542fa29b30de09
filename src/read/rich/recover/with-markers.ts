import {
  build as b,
  type Citation,
  flatText,
  isFormatting,
  type Phrasing,
  slicePhrasing,
} from '../../../brief/index.ts';
import type { MarkerCandidate } from '../../text/markers/candidate.ts';

export type TypedMarker = Pick<MarkerCandidate, 'from' | 'to' | 'label' | 'numbers'>;

/**
 * Puts citations in the places of typed note markers, from an offset on; offsets count in the
 * phrasing's flat text.
 */
export function withMarkers(
  children: readonly Phrasing[],
  markers: readonly TypedMarker[],
  start = 0,
): Phrasing[] {
  const out: Phrasing[] = [];
  const whole = wholes(children);
  let at = start;
  for (const marker of markers) {
    const cut = whole.some(([from, to]) => marker.from < to && marker.to > from);
    if (marker.from < at || cut) continue;
    out.push(...slicePhrasing(children, at, marker.from));
    out.push(...citationsOf(marker, slicePhrasing(children, marker.from, marker.to)));
    at = marker.to;
  }
  out.push(...slicePhrasing(children, at, Number.POSITIVE_INFINITY));
  return out;
}

/** Digits set side by side are a citation each; all else is one. */
function citationsOf({ label, numbers }: TypedMarker, taken: readonly Phrasing[]): Citation[] {
  const start = taken[0]?.position;
  const end = taken.at(-1)?.position?.end;
  const place = start && end ? { position: { ...start, end } } : {};
  const names = numbers.map(String);
  if (names.length > 1 && /^\d+$/.test(label))
    return names.map(name => b.citation(name, [{ note: name }], place));
  return [
    b.citation(
      label,
      names.map(note => ({ note })),
      place,
    ),
  ];
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
