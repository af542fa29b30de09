import { plainText } from '../brief/index.ts';
import type { Placed } from './unit/linearise.ts';
import { oneLine } from './words-of.ts';

/** How much of a block is quoted to say which one it is, in characters. */
const enough = 160;

/** Gives the first words of what a unit opens or closes, or of the block that a space stands in. */
export function paragraphWords(units: readonly Placed[], unit: Placed): string {
  let words = unit.type === 'space' ? '' : oneLine(unit.nodes.map(plainText).join(' '));
  if (words === '') {
    const at = units.indexOf(unit);
    const next = units.slice(at).find(other => other.type === 'passage');
    words = next ? oneLine(next.nodes.map(plainText).join('')) : '';
  }
  return words.length <= enough ? words : `${words.slice(0, words.lastIndexOf(' ', enough))} …`;
}
