import type { Citation } from './node/index.ts';

/** Gives the marker that a document prints for a citation: its new number, else the source's own. */
export function citationMarker(citation: Citation): string {
  return citation.marker ?? citation.label;
}
