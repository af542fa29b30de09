import type { Heading } from 'mdast';
import { build, type Flow, type Section } from '../../brief/index.ts';
import type { Block, Context } from './context.ts';
import { block } from './flow.ts';
import { sectionDirective } from './handler/section-directive.ts';
import { pairCaptions } from './pair-captions.ts';
import { positionOf } from './position-of.ts';
import { takePinnedId } from './take-pinned-id.ts';
import { trimEdges } from './trim-edges.ts';

interface Open {
  depth: number;
  section: Section;
}

/**
 * Turns blocks into sections, nested by containment: a heading holds what follows it up to the next
 * heading of its depth or above. A `:::section` with a heading stands where that heading would.
 */
export function nestSections(nodes: readonly Block[], context: Context): Flow[] {
  const top: Flow[] = [];
  const open: Open[] = [];
  const put = (flow: Flow) => {
    (open.at(-1)?.section.children ?? top).push(flow);
    for (const { section } of open)
      if (section.position && flow.position) section.position.end = flow.position.end;
  };
  const close = (depth: number) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
  };
  for (const node of pairCaptions(nodes, context)) {
    if (node.type === 'heading') {
      const section = openSection(node, context);
      close(node.depth);
      put(section);
      open.push({ depth: node.depth, section });
    } else if (node.type === 'containerDirective' && node.name === 'section') {
      const [heading] = node.children;
      if (heading?.type === 'heading') close(heading.depth);
      put(sectionDirective(node, context));
    } else {
      for (const flow of block(node, context)) put(flow);
    }
  }
  return top;
}

/** Makes the section that a heading opens, with the id that the heading may pin. */
export function openSection(node: Heading, context: Context): Section {
  const { children, id } = takePinnedId(node.children, context);
  const heading = build.heading(trimEdges(context.phrasing(children), context), {
    position: positionOf(node),
  });
  return build.section([], { id, heading, position: positionOf(node) });
}
