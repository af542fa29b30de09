import type * as m from 'mdast';
import type { FlattenContext } from './flatten/flatten-context.ts';
import { flowToMdast } from './flatten/flow-to-mdast.ts';
import type { Brief, Document } from './node/index.ts';
import { visit } from './visit.ts';

/**
 * Flattens a tree to plain mdast, for tools that know only that: notes become footnotes, quotations
 * blockquotes or text, sentences dissolve, sections become headings. What mdast has no node for is
 * its words. A brief's title becomes its first heading.
 */
export function flatten(root: Brief | Document): m.Root {
  const notes = new Map<string, string>();
  visit(root, node => {
    if (node.type === 'note' && !node.missing)
      notes.set(node.id || node.label, node.marker ?? node.label);
    return undefined;
  });
  const title = root.type === 'brief' ? root.metadata.title : undefined;
  const context: FlattenContext = { notes, depth: title === undefined ? 1 : 2 };
  const children = root.children.flatMap(node => flowToMdast(node, context));
  const heading: m.Heading[] =
    title === undefined
      ? []
      : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }];
  return { type: 'root', children: [...heading, ...children] };
}
