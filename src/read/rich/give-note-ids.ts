import { type AnyNode, type Flow, rewrite } from '../../brief/index.ts';

/**
 * Gives notes ids where numbers come again (footnotes and endnotes that both count from 1): each then
 * prints the label that the source prints, and is found by its id. `labels` tells the label of each
 * key; where all agree, the labels say enough.
 */
export function giveNoteIds(
  children: readonly Flow[],
  labels: ReadonlyMap<string, string> = new Map(),
): Flow[] {
  if ([...labels].every(([key, label]) => key === label)) return [...children];
  const idOf = (key: string) => `n-k-${key.replace(/[^\w-]/g, '_')}`;
  const change = (node: AnyNode): AnyNode => {
    if (node.type === 'note') {
      const label = labels.get(node.label);
      return label === undefined ? node : { ...node, id: idOf(node.label), label };
    }
    if (node.type !== 'citation') return node;
    const items = node.items.map(item =>
      item.note !== undefined && labels.has(item.note) ? { ...item, note: idOf(item.note) } : item,
    );
    return { ...node, items };
  };
  return children.map(child => rewrite(child, change));
}
