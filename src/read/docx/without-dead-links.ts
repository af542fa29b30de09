import { type AnyNode, type Flow, rewrite } from '../../brief/index.ts';
import type { Draft } from '../rich/draft.ts';

/** Leaves the words alone of links to places that are no headings, which a document can't lead to. */
export function withoutDeadLinks(draft: Draft): Draft {
  const ids = new Set(
    draft.blocks.flatMap(block => (block.type === 'opening' ? (block.id ?? []) : [])),
  );
  const change = (node: AnyNode): AnyNode | readonly AnyNode[] =>
    node.type === 'link' && node.url.startsWith('#') && !ids.has(node.url.slice(1))
      ? node.children
      : node;
  const settings = new Map(draft.settings);
  const one = <N extends Flow>(flow: N): N => {
    const changed = rewrite(flow, change);
    const setting = flow.type === 'paragraph' ? draft.settings.get(flow) : undefined;
    if (setting && changed.type === 'paragraph') settings.set(changed, setting);
    return changed;
  };
  const blocks = draft.blocks.map(block =>
    block.type === 'opening' ? { ...block, heading: rewrite(block.heading, change) } : one(block),
  );
  return { ...draft, blocks, settings, notes: draft.notes.map(note => rewrite(note, change)) };
}
