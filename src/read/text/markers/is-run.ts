import type { MarkerCandidate } from './candidate.ts';

/** Says whether a marker is several that are set side by side, as "56" for 5 and 6. */
export function isRun({ label, numbers }: Pick<MarkerCandidate, 'label' | 'numbers'>): boolean {
  return numbers.length > 1 && /^\d+$/.test(label);
}
