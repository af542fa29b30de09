import type { PhrasingContent } from 'mdast';
import { build, type Phrasing } from '../../brief/index.ts';
import { citationLabels } from './citation-labels.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';
import { wordsOf } from './words-of.ts';

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
  context: Context,
): { nodes: Phrasing[]; end: number } | undefined {
  const opening = nodes[at];
  const name = tagName(opening, /^<([a-z]+)\s*>$/i);
  const make = name !== undefined && Object.hasOwn(tags, name) ? tags[name] : undefined;
  const end = name === undefined ? -1 : closing(nodes, at, name);
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

/** Finds the tag that closes the one at an index, past pairs of the same name inside. */
function closing(nodes: readonly PhrasingContent[], at: number, name: string): number {
  let depth = 0;
  for (let i = at; i < nodes.length; i++) {
    if (tagName(nodes[i], /^<([a-z]+)\s*>$/i) === name) depth++;
    if (tagName(nodes[i], /^<\/([a-z]+)\s*>$/i) === name && --depth === 0) return i;
  }
  return -1;
}
