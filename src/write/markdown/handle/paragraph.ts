import type { AnyNode, Paragraph } from '../../../brief/index.ts';
import { line } from '../children.ts';
import type { Context, Handled } from '../context.ts';
import { lineEnd } from '../line-end.ts';

export function paragraph(node: Paragraph, context: Context): Handled {
  const lines = context.sentenceLines ? sentences(node.children) : [node.children];
  const children = lines
    .map(nodes => line(nodes, context))
    .filter(written => written.length > 0)
    .flatMap((written, i) => (i === 0 ? written : [lineEnd, ...written]));
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

/** Parts a paragraph where white space stands between two sentences; a line end is white space too. */
function sentences(nodes: readonly AnyNode[]): AnyNode[][] {
  const lines: AnyNode[][] = [[]];
  for (const [i, node] of nodes.entries()) {
    const isBetween =
      node.type === 'text' &&
      /^\s+$/u.test(node.value) &&
      nodes[i - 1]?.type === 'sentence' &&
      nodes[i + 1]?.type === 'sentence';
    if (isBetween) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}
