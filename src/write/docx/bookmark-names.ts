import { type AnyNode, type Document, visit } from '../../brief/index.ts';

/**
 * Names a bookmark for every passage that a link of the document points at, and, where there is a list
 * of contents, for every heading. The names are counted, not made from ids: Word allows 40 characters
 * and no hyphen.
 */
export function bookmarkNames(document: Document): Map<string, string> {
  const targets = new Set<string>();
  let listed = false;
  visit(document, node => {
    if (node.type === 'link' && node.url.startsWith('#')) targets.add(node.url.slice(1));
    if (node.type === 'contents') listed = true;
    return undefined;
  });
  const names = new Map<string, string>();
  visit(document, node => {
    const id = idOf(node);
    if (!id || names.has(id)) return undefined;
    // Word takes names with an underscore in front for its own and doesn't list them.
    if (listed && node.type === 'section' && node.heading)
      names.set(id, `_Toc${String(names.size + 1).padStart(8, '0')}`);
    else if (targets.has(id)) names.set(id, `passage_${names.size + 1}`);
    return undefined;
  });
  return names;
}

/** Gives the id of a node that can hold a bookmark. */
function idOf(node: AnyNode): string | undefined {
  if (node.type === 'section') return node.heading && node.id;
  if (node.type === 'sentence') return node.id;
  if (node.type === 'table' || node.type === 'figure') return node.caption && node.id;
  return undefined;
}
