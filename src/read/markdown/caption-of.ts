import type { Node } from 'mdast';
import { build, type Caption } from '../../brief/index.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';
import { splitText } from './split-text.ts';
import { trimEdges } from './trim-edges.ts';

/** Gives the caption that a paragraph beside a table or figure holds, without its opening word. */
export function captionOf(node: Node, context: Context): Caption | undefined {
  const paragraph = context.captions.get(node);
  const [first, ...rest] = paragraph?.children ?? [];
  if (!paragraph || first?.type !== 'text') return undefined;
  const opening = /^[A-Za-z]*:\s+/.exec(first.value)?.[0] ?? '';
  const [word, words] = splitText(first, opening.length, context);
  context.claim('syntax', 'caption-opening', positionOf(word));
  const children = trimEdges(context.phrasing([words, ...rest]), context);
  return build.caption(children, { position: positionOf(paragraph) });
}
