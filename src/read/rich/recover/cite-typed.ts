import { type AnyNode, type Note, type Phrasing, rewrite } from '../../../brief/index.ts';
import type { DraftBlock } from '../draft.ts';
import type { Decisions } from './decide.ts';
import type { Passage } from './passage.ts';
import { withMarkers } from './with-markers.ts';

/** Gives nodes with citations in the places of the markers that were found in them. */
export interface Cited {
  /** The phrasing of a passage from an offset of its own on. */
  phrasing: (passage: Passage, from: number) => Phrasing[];
  block: (block: DraftBlock) => DraftBlock;
  note: (note: Note) => Note;
}

/** Puts citations in the places of typed markers, wherever passages stand. */
export function citeTyped(passages: readonly Passage[], { markers }: Decisions): Cited {
  const changed = new Map<AnyNode, Phrasing[]>();
  const at = new Map<AnyNode, number>();
  for (const [i, passage] of passages.entries()) {
    at.set(passage.node, i);
    const found = markers.get(i);
    if (found)
      changed.set(passage.node, withMarkers(passage.node.children, shifted(found, passage.prefix)));
  }
  const change = (node: AnyNode): AnyNode => {
    const children = changed.get(node);
    return children ? ({ ...node, children } as AnyNode) : node;
  };
  return {
    phrasing({ node, prefix }, from) {
      const found = (markers.get(Number(at.get(node))) ?? []).filter(marker => marker.from >= from);
      return withMarkers(node.children, shifted(found, prefix), Math.max(0, from - prefix));
    },
    block(block) {
      if (changed.size === 0) return block;
      if (block.type !== 'opening') return rewrite(block, change);
      return { ...block, heading: rewrite(block.heading, change) };
    },
    note: note => (changed.size === 0 ? note : rewrite(note, change)),
  };
}

function shifted<M extends { from: number; to: number }>(markers: readonly M[], by: number): M[] {
  return markers.map(marker => ({ ...marker, from: marker.from - by, to: marker.to - by }));
}
