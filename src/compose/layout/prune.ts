import { build, type Flow, headedSections } from '../../brief/index.ts';
import type { Layout } from './layout.ts';

/**
 * Takes out what the template opened and nothing filled: boxes, sections whose heading stands over
 * nothing, a list of contents without a heading below the title. What was given stays as it is.
 */
export function prune(nodes: readonly Flow[], layout: Layout): Flow[] {
  const filled = pruneOwn(nodes, layout);
  const headings = headedSections(build.document(filled));
  if (headings.some(({ depth }) => depth >= 2)) return filled;
  return pruneOwn(withoutContents(filled, layout), layout);
}

function pruneOwn(nodes: readonly Flow[], layout: Layout): Flow[] {
  return nodes.flatMap((node): Flow[] => {
    if ((node.type !== 'section' && node.type !== 'box') || !layout.own.has(node)) return [node];
    node.children = pruneOwn(node.children, layout);
    return node.children.length === 0 ? [] : [node];
  });
}

function withoutContents(nodes: readonly Flow[], layout: Layout): Flow[] {
  return nodes.flatMap((node): Flow[] => {
    if (node.type === 'contents') return [];
    if ((node.type === 'section' || node.type === 'box') && layout.own.has(node))
      node.children = withoutContents(node.children, layout);
    return [node];
  });
}
