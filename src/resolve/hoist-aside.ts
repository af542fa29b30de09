import {
  type Brief,
  type Flow,
  furnitureRoles,
  type Role,
  rewrite,
  type Section,
} from '../brief/index.ts';

const aside: ReadonlySet<Role> = new Set(['standfirst', ...furnitureRoles]);

/**
 * Lifts what stands apart by its role out of the section it happens to follow: a disclaimer after the
 * conclusion belongs to the brief, not to the conclusion. It comes to stand after that section.
 */
export function hoistAside(brief: Brief): Brief {
  const lifted = new Map<Flow, Section[]>();
  const children = brief.children.map(node => {
    if (node.type !== 'section' || aside.has(node.role)) return node;
    const found: Section[] = [];
    const rest = rewrite(node, inner => {
      if (inner.type !== 'section' || inner === node || !aside.has(inner.role)) return inner;
      found.push(inner);
      return [];
    });
    lifted.set(rest, found);
    return rest;
  });
  if ([...lifted.values()].every(found => found.length === 0)) return brief;
  return { ...brief, children: children.flatMap(node => [node, ...(lifted.get(node) ?? [])]) };
}
