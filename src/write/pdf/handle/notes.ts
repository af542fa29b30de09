import type { Notes } from '../../../brief/index.ts';
import type { Content } from '../content.ts';

/** Prints nothing: each note goes to the foot of the page that cites it. */
export function notes(_node: Notes): Content[] {
  return [];
}
