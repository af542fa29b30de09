import type { Flow, Section } from '../../brief/index.ts';
import { byHome } from '../unit/by-home.ts';
import type { Unit } from '../unit/unit.ts';
import { rebuild } from './rebuild.ts';

const aside: ReadonlySet<Section['role']> = new Set([
  'standfirst',
  'disclaimer',
  'byline',
  'chrome',
]);

/** Gives the whole of a brief but for what is barred; sections that stand elsewhere in a document are left out. */
export function wholeSections(
  children: readonly Flow[],
  units: readonly Unit[],
  barred: ReadonlySet<number>,
): Flow[] {
  const homes = byHome(units);
  const walk = (nodes: readonly Flow[]): Flow[] =>
    nodes.flatMap(node => {
      if (node.type === 'notes') return [];
      if (node.type === 'section') {
        if (aside.has(node.role)) return [];
        const inner = walk(node.children);
        if (inner.length === 0) return [];
        const same =
          inner.length === node.children.length && inner.every((n, i) => n === node.children[i]);
        return [same ? node : { ...node, children: inner }];
      }
      const own = homes.get(node) ?? [];
      if (!own.some(unit => barred.has(unit.i))) return [node];
      return rebuild(own.filter(unit => !barred.has(unit.i)));
    });
  return walk(children);
}
