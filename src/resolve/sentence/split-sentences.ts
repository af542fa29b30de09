import {
  append,
  type Brief,
  build as b,
  cutPhrasing,
  flatText,
  type Paragraph,
  type Phrasing,
  positioned,
  rewrite,
  wholesIn,
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
  const whole = wholesIn(node.children);
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
      children.push(b.sentence(part, positioned(position)));
    }
  }
  return { ...node, children };
}
