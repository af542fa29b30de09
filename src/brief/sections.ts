import type { AnyNode, Brief, Document, Section } from './node/index.ts';
import { visit } from './visit.ts';

/** A section with its depth: 1 for a section directly under the root. */
export interface PlacedSection {
  section: Section;
  depth: number;
}

/** Lists the sections that have a heading, in reading order, with the depth their nesting gives. */
export function headedSections(root: Brief | Document): PlacedSection[] {
  const out: PlacedSection[] = [];
  visit(root, (node, ancestors) => {
    if (node.type === 'section' && node.heading)
      out.push({ section: node, depth: headingDepth(ancestors) });
  });
  return out;
}

/** Gives the heading depth (from 1) of a section with these ancestors: headed sections count. */
export function headingDepth(ancestors: readonly AnyNode[]): number {
  return ancestors.filter(a => a.type === 'section' && a.heading).length + 1;
}
