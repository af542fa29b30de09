import { h } from 'hastscript';
import type { AnyNode } from '../../../brief/index.ts';
import type { Context, Piece } from './context.ts';

/** What is opened to be shown row by row; everything else is a row of its own. */
const opened: ReadonlySet<string> = new Set(['section', 'box', 'notes', 'document', 'list']);

/** Shows both revisions beside one another, block by block, the old on the left. */
export function rows(root: AnyNode, context: Context): Piece[] {
  const out: Piece[] = [];
  const walk = (node: AnyNode, depth: number) => {
    if (!opened.has(node.type)) return out.push(...row(node, { ...context, depth }));
    if (node.type === 'section' && node.heading) walk(node.heading, depth);
    const inner = depth + (node.type === 'section' && node.heading ? 1 : 0);
    if ('children' in node) for (const child of node.children) walk(child, inner);
    return undefined;
  };
  walk(root, context.depth);
  return out;
}

function row(node: AnyNode, context: Context): Piece[] {
  const side = (view: 'old' | 'new') => {
    const pieces = context.show([node], { ...context, view });
    return node.type === 'listItem' && pieces.length > 0 ? [h('ul', pieces)] : pieces;
  };
  const [old, fresh] = [side('old'), side('new')];
  if (old.length === 0 && fresh.length === 0) return [];
  return [h('div', { class: 'row' }, [h('div', old), h('div', fresh)])];
}
