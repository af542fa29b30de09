import type { Phrasing } from '../../brief/index.ts';
import { plainText } from '../../brief/index.ts';

/** Gives the words of phrasing on one line: a title, an alternative text, a name. */
export function wordsOf(nodes: readonly Phrasing[]): string {
  return nodes.map(plainText).join('').replace(/\s+/gu, ' ').trim();
}
