import { type Loose, nodesOf } from './nodes-of.ts';
import { putInOrder } from './put-in-order.ts';
import type { Unit } from './unit.ts';

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
      putInOrder(stack.at(-1) ?? root, [node]);
    } else {
      const nodes = nodesOf(unit.tokens);
      if (unit.type === 'passage' && unit.sentence)
        putInOrder(top, [
          {
            type: 'sentence',
            ...(unit.mark === undefined ? {} : { mark: unit.mark }),
            children: nodes,
          },
        ]);
      else putInOrder(top, nodes);
    }
  }
  return root.children ?? [];
}
