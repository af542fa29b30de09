import type * as mdast from 'mdast';
import { build, type Flow, type Heading, type Section } from '../../brief/index.ts';
import type { Wrapping } from '../helper/helper.ts';
import { isNode } from '../is-node.ts';
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
  /** Ends the open sections that a heading of this depth ends. */
  const endAt = (depth: number) => {
    const { open } = frame();
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
  };
  const close = () => {
    const closed = frames.length > 1 ? frames.pop() : undefined;
    if (!closed?.wrapping) return;
    const made = wrapped(closed.wrapping, closed.children, layout);
    endAt(depthOf(made, closed));
    add(made);
  };
  for (const node of nodes) {
    const edge = edgeOf(node, layout);
    if (edge?.kind === 'open') {
      frames.push({ wrapping: edge.wrapping, children: [], open: [] });
    } else if (edge) {
      if (frame().wrapping === edge.wrapping) close();
    } else if (node.type === 'heading') {
      endAt(node.depth);
      const section = headed(node, layout);
      add(section);
      frame().open.push({ depth: node.depth, section });
    } else {
      add(...blocks([node], layout));
    }
  }
  while (frames.length > 1) close();
  return top.children;
}

/**
 * Gives the depth at which a wrapped block ends the sections before it: that of its heading, or the
 * highest for what closes a document, which belongs to no section. Other blocks end none.
 */
function depthOf(made: Flow, { children, open }: Frame): number {
  if (made === children[0]) return open[0]?.depth ?? Number.POSITIVE_INFINITY;
  const closes =
    made.type === 'box'
      ? made.kind === 'colophon'
      : made.type === 'section' && (made.role === 'disclaimer' || made.role === 'author-note');
  return closes ? 1 : Number.POSITIVE_INFINITY;
}

function headed(node: mdast.Heading, layout: Layout): Section {
  const given = numbered(node, layout);
  const words = given?.children ?? trimEdges(phrasing(node.children, layout), layout);
  const rest = given?.number === undefined ? {} : { number: given.number };
  const section = build.section([], visible(words) ? { heading: build.heading(words, rest) } : {});
  layout.own.add(section);
  return section;
}

/** Gives the heading node that is all that a heading prints: its number stays a number. */
function numbered(node: mdast.Heading, layout: Layout): Heading | undefined {
  const [index, token] = only(node.children, layout) ?? [];
  if (index === undefined || token?.kind !== 'value') return undefined;
  const { raw } = token;
  if (!isNode(raw) || raw.type !== 'heading' || !layout.once([raw])) return undefined;
  meet(index, layout);
  return raw;
}

function wrapped(wrapping: Wrapping, children: Flow[], layout: Layout): Flow {
  const [first, more] = children;
  // A heading that stands over all of it is the heading of the section itself.
  if (wrapping.type === 'section' && first?.type === 'section' && !more && layout.own.has(first)) {
    first.role = wrapping.role;
    return first;
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
  const [index, token] = only(node.children, layout) ?? [];
  if (index === undefined || !token || token.kind === 'value') return undefined;
  meet(index, layout);
  return token;
}

/** Gives the token, and its number, that is all that a line holds. */
function only(
  [first, more]: readonly mdast.PhrasingContent[],
  { tokens }: Layout,
): [number, Token | undefined] | undefined {
  if (first?.type !== 'text' || more) return undefined;
  const [part, rest] = splitTokens(first.value);
  return typeof part === 'number' && rest === undefined ? [part, tokens[part]] : undefined;
}
