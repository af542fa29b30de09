import { plainText } from '../../brief/index.ts';
import { isNode } from '../is-node.ts';

/** Gives the words of a text node (what `date` computes), any other value as it is. */
export function wordsOf(value: unknown): unknown {
  return isNode(value) && value.type === 'text' ? plainText(value) : value;
}
