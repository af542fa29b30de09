import {
  append,
  build as b,
  type Citation,
  type Phrasing,
  positioned,
  slicePhrasing,
  spanning,
  wholesIn,
} from '../../../brief/index.ts';
import type { MarkerCandidate } from '../../text/markers/candidate.ts';
import { isRun } from '../../text/markers/is-run.ts';
import { sliceFrom } from '../slice-from.ts';

export type TypedMarker = Pick<MarkerCandidate, 'from' | 'to' | 'label' | 'keys' | 'numbers'>;

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
  const whole = wholesIn(children);
  let at = whole.find(([from, to]) => from < start && to > start)?.[0] ?? start;
  for (const marker of markers) {
    const cut = whole.some(([from, to]) => marker.from < to && marker.to > from);
    if (marker.from < at || cut) continue;
    append(out, slicePhrasing(children, at, marker.from));
    append(out, citationsOf(marker, slicePhrasing(children, marker.from, marker.to)));
    at = marker.to;
  }
  append(out, sliceFrom(children, at));
  return out;
}

/** Digits set side by side are a citation each; all else is one. */
function citationsOf(marker: TypedMarker, taken: readonly Phrasing[]): Citation[] {
  const { label, keys, numbers } = marker;
  const place = positioned(spanning([taken[0]?.position, taken.at(-1)?.position]));
  const names = keys ?? numbers.map(String);
  if (isRun(marker))
    return names.map((name, i) => b.citation(String(numbers[i]), [{ note: name }], place));
  return [
    b.citation(
      label,
      names.map(note => ({ note })),
      place,
    ),
  ];
}
