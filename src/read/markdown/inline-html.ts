import type { PhrasingContent } from 'mdast';
import { build, type Phrasing } from '../../brief/index.ts';
import { citationLabels } from './citation-labels.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';
import { wordsOf } from './words-of.ts';

const openingTag = /^<([a-z]+)\s*>$/i;

type Make = (children: Phrasing[]) => Phrasing;

const tags: Record<string, Make> = {
  sup: build.superscript,
  sub: build.subscript,
  em: build.emphasis,
  i: build.emphasis,
  strong: build.strong,
  b: build.strong,
  del: build.del,
  s: build.del,
};

/**
 * Takes a pair of HTML tags that we have a node for, from its opening tag at an index: the nodes it
 * becomes and the index of its closing tag. A number in `<sup>` is a note marker.
 */
export function inlineHtml(
  nodes: readonly PhrasingContent[],
  at: number,
  closings: ReadonlyMap<number, number>,
  context: Context,
): { nodes: Phrasing[]; end: number } | undefined {
  const opening = nodes[at];
  const name = tagName(opening, openingTag);
  const make = name !== undefined && Object.hasOwn(tags, name) ? tags[name] : undefined;
  const end = closings.get(at) ?? -1;
  const last = nodes[end];
  if (!opening || !make || !last) return undefined;
  const inner = nodes.slice(at + 1, end);
  const position = positionOf(opening, last);
  if (name === 'sup') {
    const before = nodes[at - 1];
    const cited = citationLabels(wordsOf(inner), before?.type === 'text' ? before.value : '');
    if (cited) {
      const items = cited.notes.map(label => ({ note: noteFor(label, context) }));
      return { nodes: [build.citation(cited.label, items, { position })], end };
    }
  }
  context.claim('syntax', 'html', positionOf(opening));
  context.claim('syntax', 'html', positionOf(last));
  const children = context.phrasing(inner);
  return { nodes: children.length > 0 ? [{ ...make(children), position }] : [], end };
}

function noteFor(label: string, context: Context): string {
  return context.notes.get(label)?.[0]?.label ?? label;
}

function tagName(node: PhrasingContent | undefined, pattern: RegExp): string | undefined {
  return node?.type === 'html' ? pattern.exec(node.value)?.[1]?.toLowerCase() : undefined;
}

/** Finds, for each opening tag among some nodes, the tag that closes it, past pairs of the same name inside. */
export function closingTags(nodes: readonly PhrasingContent[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    if (node.type !== 'html') continue;
    const opened = tagName(node, openingTag);
    if (opened !== undefined) {
      const same = open.get(opened);
      if (same) same.push(i);
      else open.set(opened, [i]);
    }
    const closed = tagName(node, /^<\/([a-z]+)\s*>$/i);
    const at = closed === undefined ? undefined : open.get(closed)?.pop();
    if (at !== undefined) closings.set(at, i);
  }
  return closings;
}
