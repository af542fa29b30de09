import { type AnyNode, childNodes, type Phrasing } from '../../brief/index.ts';
import { visible } from './visible.ts';

/**
 * Puts the template's formatting round phrasing: inside sentences, whose edges formatting never
 * crosses, and round quotations, to which nothing is added.
 */
export function format(
  make: (children: Phrasing[]) => Phrasing,
  children: readonly Phrasing[],
): Phrasing[] {
  const out: Phrasing[] = [];
  let run: Phrasing[] = [];
  const flush = () => {
    if (visible(run)) out.push(make(run));
    else out.push(...run);
    run = [];
  };
  for (const child of children) {
    if (!holds(child)) {
      run.push(child);
      continue;
    }
    flush();
    if (child.type === 'quotation' || !('children' in child)) out.push(child);
    else out.push({ ...child, children: format(make, child.children) });
  }
  flush();
  return out;
}

function holds(node: AnyNode): boolean {
  return node.type === 'sentence' || node.type === 'quotation' || childNodes(node).some(holds);
}
