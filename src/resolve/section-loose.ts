import { type Brief, build as b, type Flow, positioned, type Section } from '../brief/index.ts';

/**
 * Puts blocks that stand at the root, before the first heading or without any, into a section without
 * a heading, so that every stage finds the running text in one place.
 */
export function sectionLoose(brief: Brief): Brief {
  const isHome = (node: Flow) => node.type === 'section' || node.type === 'notes';
  if (brief.children.every(isHome)) return brief;
  const children: Flow[] = [];
  let open: Section | undefined;
  for (const node of brief.children) {
    if (isHome(node)) {
      children.push(node);
      open = undefined;
      continue;
    }
    if (!open) {
      open = b.section([], positioned(node.position));
      children.push(open);
    }
    open.children.push(node);
    if (open.position && node.position)
      open.position = { ...open.position, end: node.position.end };
  }
  return { ...brief, children };
}
