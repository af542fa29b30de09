import {
  type Brief,
  build as b,
  flatText,
  isFormatting,
  type Phrasing,
  type Position,
  rewrite,
  slicePhrasing,
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
    const out: Phrasing[] = [];
    let at = 0;
    for (const quoted of findQuoted(text)) {
      const inner = slicePhrasing(children, quoted.from, quoted.to);
      const position = spanOf(inner);
      if (!quoted.closed) {
        const opening = text.slice(quoted.from, quoted.from + 40);
        messages.push(
          say('quotation-unclosed', { opening }, { file, ...(position ? { position } : {}) }),
        );
        continue;
      }
      if (
        flatText(inner) !== text.slice(quoted.from, quoted.to) ||
        cutsFormatting(children, quoted.from, quoted.to)
      )
        continue;
      out.push(...slicePhrasing(children, at, quoted.from));
      out.push(b.quotation('inline', inner, position ? { position } : {}));
      at = quoted.to;
    }
    if (at === 0) return children;
    out.push(...slicePhrasing(children, at, text.length));
    return out;
  };
  const value = rewrite(brief, node =>
    node.type === 'paragraph' ? { ...node, children: mark(node.children) } : node,
  );
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

function cutsFormatting(children: readonly Phrasing[], from: number, to: number): boolean {
  let at = 0;
  for (const child of children) {
    const end = at + flatText([child]).length;
    const crosses = (from > at && from < end) || (to > at && to < end);
    if (crosses && (isFormatting(child) || child.type !== 'text')) return true;
    at = end;
  }
  return false;
}

/** Gives the range from the first to the last of some nodes. */
export function spanOf(nodes: readonly Phrasing[]): Position | undefined {
  const first = nodes[0]?.position;
  const last = nodes.at(-1)?.position;
  return first && last ? { ...first, end: last.end } : undefined;
}
