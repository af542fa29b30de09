import type { Phrasing } from '../../brief/index.ts';
import type { Context } from './context.ts';

/**
 * Takes white space and breaks off the edges of a block's phrasing: only character references can
 * put a space there, and no format keeps it. What goes wholly is claimed as a repair.
 */
export function trimEdges(nodes: readonly Phrasing[], context: Context): Phrasing[] {
  const out = [...nodes];
  const trim = (at: 0 | -1, change: (value: string) => string) => {
    for (let node = out.at(at); node; node = out.at(at)) {
      const value = node.type === 'text' ? change(node.value) : undefined;
      if (node.type === 'text' && value) {
        if (value !== node.value) out[at === 0 ? 0 : out.length - 1] = { ...node, value };
        return;
      }
      if (value === undefined && node.type !== 'break') return;
      if (node.position) context.claim('repair', 'edge-space', node.position);
      if (at === 0) out.shift();
      else out.pop();
    }
  };
  trim(0, value => value.replace(/^ +/, ''));
  trim(-1, withoutTrailing);
  return out;
}

// Not `/ +$/`: it tries every space of a long run in turn.
function withoutTrailing(value: string): string {
  let end = value.length;
  while (value[end - 1] === ' ') end--;
  return value.slice(0, end);
}
