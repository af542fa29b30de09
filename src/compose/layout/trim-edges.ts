import type { Phrasing } from '../../brief/index.ts';
import type { Layout } from './layout.ts';

/** Takes the template's own white space off both ends of a line, where an empty value left it. */
export function trimEdges(nodes: readonly Phrasing[], { own }: Layout): Phrasing[] {
  const out = [...nodes];
  const trim = (at: 0 | -1) => {
    for (let edge = out.at(at); edge?.type === 'text' && own.has(edge); edge = out.at(at)) {
      const value = at === 0 ? edge.value.trimStart() : edge.value.trimEnd();
      if (value === edge.value) return;
      if (value === '') {
        out.splice(at, 1);
        continue;
      }
      const rest = { ...edge, value };
      own.add(rest);
      out.splice(at, 1, rest);
      return;
    }
  };
  trim(0);
  trim(-1);
  return out;
}
