import { type AnyNode, type Position, sliceText, visit } from '../brief/index.ts';

/** Finds where in a node the first text leaf with these words has them. */
export function positionOf(node: AnyNode, words: string): Position | undefined {
  let found: Position | undefined;
  visit(node, inner => {
    if (found) return 'skip';
    if (inner.type !== 'text') return undefined;
    const from = inner.value.indexOf(words);
    if (from >= 0) found = sliceText(inner, from, from + words.length).position;
    return undefined;
  });
  return found;
}
