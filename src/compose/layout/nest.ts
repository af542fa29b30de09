import type * as mdast from 'mdast';
import { build, type Flow, type Section } from '../../brief/index.ts';
import type { Wrapping } from '../helper/helper.ts';
import type { Token } from '../template/index.ts';
import { splitTokens } from '../token.ts';
import { blocks } from './block.ts';
import { type Layout, meet } from './layout.ts';
import { phrasing } from './phrasing.ts';
import { trimEdges } from './trim-edges.ts';
import { visible } from './visible.ts';

/** Where blocks are added: the document, or what a helper wraps, with the sections open in it. */
interface Frame {
  wrapping?: Wrapping;
  children: Flow[];
  open: { depth: number; section: Section }[];
}

/** Nests the top level: a heading opens a section, a helper's tokens open and close what it wraps. */
export function nest(nodes: readonly mdast.RootContent[], layout: Layout): Flow[] {
  const top: Frame = { children: [], open: [] };
  const frames = [top];
  const frame = () => frames.at(-1) ?? top;
  const add = (...children: Flow[]) => {
    const { open, children: own } = frame();
    (open.at(-1)?.section.children ?? own).push(...children);
  };
  const close = () => {
    const closed = frames.length > 1 ? frames.pop() : undefined;
    if (closed?.wrapping) add(wrapped(closed.wrapping, closed.children, layout));
  };
  for (const node of nodes) {
    const edge = edgeOf(node, layout);
    if (edge?.kind === 'open') {
      frames.push({ wrapping: edge.wrapping, children: [], open: [] });
    } else if (edge) {
      if (frame().wrapping === edge.wrapping) close();
    } else if (node.type === 'heading') {
      const { open } = frame();
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      const section = headed(node, layout);
      add(section);
      open.push({ depth: node.depth, section });
    } else {
      add(...blocks([node], layout));
    }
  }
  while (frames.length > 1) close();
  return top.children;
}

function headed(node: mdast.Heading, layout: Layout): Section {
  const words = trimEdges(phrasing(node.children, layout), layout);
  const section = build.section([], visible(words) ? { heading: build.heading(words) } : {});
  layout.own.add(section);
  return section;
}

function wrapped(wrapping: Wrapping, children: Flow[], layout: Layout): Flow {
  const [only, more] = children;
  // A heading that stands over all of it is the heading of the section itself.
  if (wrapping.type === 'section' && only?.type === 'section' && !more && layout.own.has(only)) {
    only.role = wrapping.role;
    return only;
  }
  const made =
    wrapping.type === 'box'
      ? build.box(wrapping.kind, children)
      : build.section(children, { role: wrapping.role });
  layout.own.add(made);
  return made;
}

function edgeOf(
  node: mdast.RootContent,
  layout: Layout,
): Extract<Token, { kind: 'open' | 'close' }> | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [only, more] = node.children;
  if (only?.type !== 'text' || more) return undefined;
  const [part, rest] = splitTokens(only.value);
  const token = typeof part === 'number' && rest === undefined ? layout.tokens[part] : undefined;
  if (!token || token.kind === 'value') return undefined;
  meet(Number(part), layout);
  return token;
}
