import type { Paragraph, PhrasingContent } from 'mdast';
import { type Attribution, build } from '../../brief/index.ts';
import type { Block, Context } from './context.ts';
import { positionOf } from './position-of.ts';
import { splitText } from './split-text.ts';
import { trimEdges } from './trim-edges.ts';
import { wordsOf } from './words-of.ts';

const dash = /^[ \n]*(?:—|–|-{2,3})[ \n]*/;
// Who is quoted takes a line; a paragraph that opens with a dash may be speech.
const longest = 200;

/**
 * Takes the attribution off a block quotation: a last paragraph, or a last line of it, that begins
 * with a dash. A quotation that would be left empty has none.
 */
export function takeAttribution(
  blocks: readonly Block[],
  context: Context,
): { children: Block[]; attribution?: Attribution } {
  const children = [...blocks];
  const last = children.at(-1);
  if (last?.type !== 'paragraph') return { children };
  const { before, line } = lastLine(last.children, context);
  const [first, ...rest] = line;
  if (first?.type !== 'text' || (before.length === 0 && children.length === 1)) return { children };
  const mark = dash.exec(first.value)?.[0];
  const words = wordsOf(line).trim();
  if (mark === undefined || words.length > longest || words.length <= mark.trim().length)
    return { children };

  const [cut, name] = splitText(first, mark.length, context);
  const named = name.value === '' ? rest : [name, ...rest];
  children.pop();
  if (before.length > 0) children.push(withoutLast(last, before));
  const end = before.at(-1)?.position?.end.offset ?? 0;
  const start = Math.max(end, last.position?.start.offset ?? 0);
  context.claim('syntax', 'attribution', context.place(start, positionOf(cut).end.offset));
  const attribution = build.attribution(trimEdges(context.phrasing(named), context));
  return {
    children,
    attribution: { ...attribution, position: positionOf(named[0] ?? first, last) },
  };
}

/** Splits a paragraph's phrasing before its last line; a hard break between goes with neither. */
function lastLine(
  nodes: readonly PhrasingContent[],
  context: Context,
): { before: PhrasingContent[]; line: PhrasingContent[] } {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node?.type === 'break') return { before: nodes.slice(0, i), line: nodes.slice(i + 1) };
    const at = node?.type === 'text' ? node.value.lastIndexOf('\n') : -1;
    if (node?.type !== 'text' || at < 0) continue;
    const [above, below] = splitText(node, at, context);
    const kept = above.value === '' ? [] : [above];
    return { before: [...nodes.slice(0, i), ...kept], line: [below, ...nodes.slice(i + 1)] };
  }
  return { before: [], line: [...nodes] };
}

function withoutLast(paragraph: Paragraph, children: PhrasingContent[]): Paragraph {
  const start = paragraph.position?.start;
  const end = children.at(-1)?.position?.end;
  return { ...paragraph, children, ...(start && end ? { position: { start, end } } : {}) };
}
