import { Alias, type Document, isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Position } from '../brief/index.ts';
import type { PlaceIn } from './place-in.ts';

/** Finds the range of a key (`ofKey`) or a value; a missing one is placed at what should hold it. */
export function findPlace(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  ofKey: boolean,
  place: PlaceIn,
): Position {
  let node: unknown = document.contents;
  let range = rangeOf(node as Node | null);
  for (const [i, step] of path.entries()) {
    if (node instanceof Alias) node = node.resolve(document);
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        item => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      const last = i === path.length - 1;
      node = pair.value;
      range = rangeOf((last && ofKey) || !pair.value ? (pair.key as Node) : (pair.value as Node));
    } else {
      const item: unknown = (node as { items?: unknown[] } | null)?.items?.[Number(step)];
      if (!item) break;
      node = item;
      range = rangeOf(item as Node);
    }
  }
  return place(...range);
}

/** Gives the range of a YAML node in its text. */
export function rangeOf(node: Node | null | undefined): [start: number, end: number] {
  return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
}
