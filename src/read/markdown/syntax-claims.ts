import type { Node, Root } from 'mdast';
import { type AnyNode, type Brief, visit } from '../../brief/index.ts';
import type { Claim } from '../reader.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';

/** Names the mdast nodes that are content: what of them no node of ours holds must be claimed by name. */
const content: ReadonlySet<string> = new Set([
  'text',
  'inlineCode',
  'code',
  'html',
  'image',
  'imageReference',
  'footnoteReference',
  'break',
  'thematicBreak',
]);

const leaves: ReadonlySet<string> = new Set([
  'text',
  'inlineCode',
  'code',
  'image',
  'citation',
  'break',
  'thematicBreak',
  'unsupported',
]);

interface Range {
  start: number;
  end: number;
}

/**
 * Gives every range of the source that is no node's text, in order: what was claimed already, and
 * the syntax of each mdast node, which is what its children leave of it. Content is never taken for
 * syntax, so that a text which gets lost stays unclaimed and law 1 shows it.
 */
export function syntaxClaims(tree: Root, brief: Brief, context: Context): Claim[] {
  const taken = [...leafRanges(brief), ...context.claims.map(claim => rangeOf(claim.position))];
  taken.sort((a, b) => a.start - b.start || a.end - b.end);
  const claims = [...context.claims];
  let next = 0;
  const put = (start: number, end: number, name: string) => {
    let from = start;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
    for (let i = next; from < end; i++) {
      const hole = taken[i];
      const to = Math.min(hole?.start ?? end, end);
      if (to > from) claims.push({ position: context.place(from, to), as: 'syntax', name });
      if (!hole || hole.start >= end) break;
      from = Math.max(from, hole.end);
    }
  };
  const walk = (node: Node, whole: Range) => {
    let from = whole.start;
    const gap = (to: number) => {
      if (to > from && !content.has(node.type)) put(from, to, node.type);
    };
    for (const child of 'children' in node ? (node.children as Node[]) : []) {
      const range = rangeOf(positionOf(child));
      gap(range.start);
      walk(child, range);
      from = Math.max(from, range.end);
    }
    gap(whole.end);
  };
  walk(tree, { start: 0, end: context.source.length });
  return claims.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function rangeOf(position: { start: { offset: number }; end: { offset: number } }): Range {
  return { start: position.start.offset, end: position.end.offset };
}

/** Lists the ranges of what is text, or stands for itself, in a tree. */
function leafRanges(brief: Brief): Range[] {
  const out: Range[] = [];
  visit(brief, (node: AnyNode) => {
    if (leaves.has(node.type) && node.position) out.push(rangeOf(node.position));
    return undefined;
  });
  return out;
}
