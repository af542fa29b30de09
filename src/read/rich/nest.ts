import {
  build as b,
  type Flow,
  furnitureRoles,
  positioned,
  roleOfHeading,
  type Section,
} from '../../brief/index.ts';
import type { DraftBlock, Opening } from './draft.ts';
import { wordsOf } from './words-of.ts';

interface Open {
  depth: number;
  section: Section;
}

/** Nests blocks by containment: a heading holds what follows up to the next of its depth or above. */
export function nest(blocks: readonly DraftBlock[]): Flow[] {
  const top: Flow[] = [];
  const open: Open[] = [];
  for (const block of blocks) {
    const flow = block.type === 'opening' ? sectionOf(block) : block;
    if (block.type === 'opening') while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
    (open.at(-1)?.section.children ?? top).push(flow);
    for (const { section } of open)
      if (section.position && flow.position && section.position.source === flow.position.source)
        section.position = { ...section.position, end: flow.position.end };
    if (block.type === 'opening' && flow.type === 'section')
      open.push({ depth: block.depth, section: flow });
  }
  return withoutNotesHeadings(top);
}

function sectionOf({ heading, id }: Opening): Section {
  const section = b.section([], {
    heading,
    role: roleOfHeading(wordsOf(heading.children)),
    ...(id === undefined ? {} : { id }),
  });
  return { ...section, ...positioned(heading.position) };
}

/** The headings that stand over lists of notes. */
export const notesHeading =
  /^(?:[IVX\d]{1,4}[.)]?\s)?(?:(?:foot|end)?notes?(?: (?:and|&) (?:references|sources))?|references(?: (?:and|&) (?:foot|end)?notes)?|citations|टिप्पणियाँ)\s?:?$/i;

/**
 * Takes away headings of notes over nothing: the notes have gone into the tree's own container. What
 * stands there beside them, a rule or a part set aside, is no text of that section.
 */
function withoutNotesHeadings(flows: readonly Flow[]): Flow[] {
  return flows.flatMap(flow => {
    if (flow.type !== 'section' || !flow.heading) return [flow];
    flow.children = withoutNotesHeadings(flow.children);
    const rest = flow.children.filter(child => child.type !== 'thematicBreak');
    const empty = rest.every(child => child.type === 'section' && furnitureRoles.has(child.role));
    return empty && notesHeading.test(wordsOf(flow.heading.children)) ? rest : [flow];
  });
}
