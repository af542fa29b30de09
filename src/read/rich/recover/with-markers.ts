import {
  append,
  build as b,
  type Citation,
  cutPhrasing,
  type Phrasing,
  positioned,
  spanning,
  wholesIn,
} from '../../../brief/index.ts';
import type { MarkerCandidate } from '../../text/markers/candidate.ts';
import { isRun } from '../../text/markers/is-run.ts';

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
  const whole = wholesIn(children);
  let at = whole.find(([from, to]) => from < start && to > start)?.[0] ?? start;
  const cuts = [at];
  const found: TypedMarker[] = [];
  let next = 0;
  for (const marker of markers) {
    if (marker.from < at) continue;
    while ((whole[next]?.[1] ?? marker.to) <= marker.from) next += 1;
    if ((whole[next]?.[0] ?? marker.to) < marker.to) continue;
    cuts.push(marker.from, marker.to);
    found.push(marker);
    at = marker.to;
  }
  // What is cut off in front, then texts and markers in turn.
  const [, first = [], ...rest] = cutPhrasing(children, cuts);
  const out = [...first];
  for (const [i, marker] of found.entries()) {
    const [taken = [], after = []] = rest.slice(2 * i, 2 * i + 2);
    append(out, citationsOf(marker, taken));
    append(out, after);
  }
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
