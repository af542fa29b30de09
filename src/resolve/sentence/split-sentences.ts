import {
  append,
  type Brief,
  build as b,
  cutPhrasing,
  flatText,
  isFormatting,
  type Paragraph,
  type Phrasing,
  rewrite,
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
  let next = 0;
  const cuts: number[] = [];
  for (const start of [...sentenceStarts(text), text.length]) {
    while ((whole[next]?.[1] ?? start) < start) next += 1;
    const range = whole[next];
    if (range && start > range[0] && start < range[1]) continue;
    const from = cuts.at(-1) ?? 0;
    cuts.push(from + text.slice(from, start).trimEnd().length, start);
  }
  const children: Phrasing[] = [];
  for (const [i, part] of cutPhrasing(node.children, cuts).entries()) {
    // Sentences and the white space after them take turns.
    if (i % 2 === 1 || part.length === 0) append(children, part);
    else {
      const position = spanOf(part);
      children.push(b.sentence(part, position ? { position } : {}));
    }
  }
  return { ...node, children };
}

// Ranges that no sentence boundary may cut: quotations, links, citations, code.
function wholes(nodes: readonly Phrasing[], offset = 0): [number, number][] {
  const out: [number, number][] = [];
  let at = offset;
  for (const node of nodes) {
    const length = flatText([node]).length;
    if (isFormatting(node)) append(out, wholes(node.children, at));
    else if (node.type !== 'text') out.push([at, at + length]);
    at += length;
  }
  return out;
}
