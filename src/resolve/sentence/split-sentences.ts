import {
  type Brief,
  build as b,
  flatText,
  isFormatting,
  type Paragraph,
  type Phrasing,
  rewrite,
  slicePhrasing,
} from '../../brief/index.ts';
import { spanOf } from '../quotation/mark-inline-quotations.ts';
import { sentenceStarts } from './boundaries.ts';

/** Splits every paragraph into sentences; white space between them stands beside them as text. */
export function splitSentences(brief: Brief): Brief {
  return rewrite(brief, node =>
    node.type === 'paragraph' && !isSplit(node) ? splitParagraph(node) : node,
  );
}

function isSplit(node: Paragraph): boolean {
  return node.children.some(child => child.type === 'sentence');
}

function splitParagraph(node: Paragraph): Paragraph {
  const text = flatText(node.children);
  if (text.trim() === '') return node;
  const whole = wholes(node.children);
  const starts = sentenceStarts(text).filter(
    at => !whole.some(([from, to]) => at > from && at < to),
  );
  const children: Phrasing[] = [];
  let from = 0;
  for (const to of [...starts, text.length]) {
    const bare = text.slice(from, to).trimEnd().length;
    const inner = slicePhrasing(node.children, from, from + bare);
    const position = spanOf(inner);
    if (inner.length > 0) children.push(b.sentence(inner, position ? { position } : {}));
    children.push(...slicePhrasing(node.children, from + bare, to));
    from = to;
  }
  return { ...node, children };
}

// Ranges that no sentence boundary may cut: quotations, links, citations, code.
function wholes(nodes: readonly Phrasing[], offset = 0): [number, number][] {
  const out: [number, number][] = [];
  let at = offset;
  for (const node of nodes) {
    const length = flatText([node]).length;
    if (isFormatting(node)) out.push(...wholes(node.children, at));
    else if (node.type !== 'text') out.push([at, at + length]);
    at += length;
  }
  return out;
}
