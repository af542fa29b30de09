import {
  append,
  type Brief,
  build as b,
  cutPhrasing,
  flatText,
  type Phrasing,
  type Position,
  positioned,
  rewrite,
  spanning,
} from '../../brief/index.ts';
import { type Message, type Result, say } from '../../message/index.ts';
import { findQuoted } from './find-quoted.ts';

/**
 * Makes a node of every inline quotation in a paragraph. Marks stay in the text; a quotation that
 * would cross formatting, or never closes, stays text. Inside a block quotation nothing is marked:
 * it is somebody's words already.
 */
export function markInlineQuotations(brief: Brief, file: string): Result<Brief> {
  const messages: Message[] = [];
  const mark = (children: Phrasing[]): Phrasing[] => {
    const text = flatText(children);
    const found = findQuoted(text);
    if (found.length === 0) return children;
    const solid = solidRanges(children);
    const parts = cutPhrasing(
      children,
      found.flatMap(({ from, to }) => [from, to]),
    );
    const out: Phrasing[] = parts.slice(0, 1).flat();
    for (const [i, quoted] of found.entries()) {
      const [inner = [], rest = []] = parts.slice(2 * i + 1, 2 * i + 3);
      const position = spanOf(inner);
      const place = positioned(position);
      if (!quoted.closed) {
        const opening = text.slice(quoted.from, quoted.from + 40);
        messages.push(say('quotation-unclosed', { opening }, { file, ...place }));
      }
      const cuts = cutsInto(solid, quoted.from) || cutsInto(solid, quoted.to);
      if (quoted.closed && !cuts) out.push(b.quotation('inline', inner, place));
      else append(out, inner);
      append(out, rest);
    }
    // A mark that fell inside a link or a word of code leaves the paragraph as it was.
    const kept = out.some(node => node.type === 'quotation') && flatText(out) === text;
    return kept ? out : children;
  };
  const value = rewrite(brief, node => {
    if (node.type !== 'paragraph') return node;
    const children = mark(node.children);
    return children === node.children ? node : { ...node, children };
  });
  return { value: restoreBlocks(value), messages };
}

// Quotations inside block quotations are dissolved again; `rewrite` works bottom-up and can't know.
function restoreBlocks(brief: Brief): Brief {
  return rewrite(brief, node => {
    if (node.type !== 'quotation' || node.display !== 'block') return node;
    return rewrite(node, inner =>
      inner.type === 'quotation' && inner.display === 'inline' && inner !== node
        ? (inner.children as Phrasing[])
        : inner,
    );
  });
}

// Ranges of what a quotation must not cut: everything but plain text, in order.
function solidRanges(children: readonly Phrasing[]): [number, number][] {
  const out: [number, number][] = [];
  let at = 0;
  for (const child of children) {
    const end = at + flatText([child]).length;
    if (child.type !== 'text') out.push([at, end]);
    at = end;
  }
  return out;
}

function cutsInto(ranges: readonly [number, number][], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(ranges[middle]?.[1]) <= offset) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range[0] < offset && offset < range[1];
}

/** Gives the range from the first to the last of some nodes. */
export function spanOf(nodes: readonly Phrasing[]): Position | undefined {
  return spanning([nodes[0]?.position, nodes.at(-1)?.position]);
}
