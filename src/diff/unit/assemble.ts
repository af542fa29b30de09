import { type Loose, nodesOf } from './nodes-of.ts';
import type { Unit } from './unit.ts';

const fieldOf: Record<string, readonly [parent: string, field: string][]> = {
  heading: [['section', 'heading']],
  caption: [
    ['table', 'caption'],
    ['figure', 'caption'],
  ],
  attribution: [['quotation', 'attribution']],
};

/** Puts units together into the nodes they stand for. */
export function assemble(units: readonly Unit[]): Loose[] {
  const root: Loose = { type: 'root', children: [] };
  const stack: Loose[] = [root];
  for (const unit of units) {
    const top = stack.at(-1) as Loose;
    if (unit.type === 'open') stack.push({ ...unit.node, children: [] });
    else if (unit.type === 'close') {
      const node = stack.pop() as Loose;
      if (unit.end !== undefined) node.end = unit.end;
      const parent = stack.at(-1) ?? root;
      const field = fieldOf[node.type]?.find(([type]) => type === parent.type)?.[1];
      // Where two revisions are shown at once, a second heading stands below the first.
      if (field === undefined || parent[field] !== undefined) parent.children?.push(node);
      else parent[field] = node;
    } else {
      const nodes = nodesOf(unit.tokens);
      if (unit.type === 'passage' && unit.sentence)
        top.children?.push({
          type: 'sentence',
          ...(unit.mark === undefined ? {} : { mark: unit.mark }),
          children: nodes,
        });
      else top.children?.push(...nodes);
    }
  }
  return root.children ?? [];
}
