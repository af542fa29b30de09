import { type AnyNode, visit } from '../../brief/index.ts';

/** Says whether all of these nodes are placed for the first time, and remembers them. */
export type Once = (nodes: readonly AnyNode[]) => boolean;

const passages: ReadonlySet<string> = new Set([
  'sentence',
  'quotation',
  'table',
  'figure',
  'section',
]);

/** Makes the memory of one document: by identity for every node, by id for passages (a stage may have copied them). */
export function once(): Once {
  const seen = new Set<AnyNode | string>();
  return nodes => {
    let first = true;
    const remember = (key: AnyNode | string) => {
      if (seen.has(key)) first = false;
      seen.add(key);
    };
    for (const root of nodes)
      visit(root, node => {
        remember(node);
        if (passages.has(node.type) && 'id' in node && node.id) remember(node.id);
        return undefined;
      });
    return first;
  };
}
