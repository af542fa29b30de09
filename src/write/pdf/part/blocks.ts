import type { AnyNode } from '../../../brief/index.ts';
import { type Block, type Content, isRun, type Run } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { closingAgain } from './closing-block.ts';
import { textBlock } from './text-block.ts';

/** Writes nodes in order. */
export function contents(nodes: readonly AnyNode[], context: PdfContext): Content[] {
  return nodes.flatMap(node => context.handle(node, context));
}

/** Writes nodes as blocks; runs that stand among them become paragraphs of their own. */
export function blocks(nodes: readonly AnyNode[], context: PdfContext): Block[] {
  return group(contents(nodes, context), context);
}

/** Gathers neighbouring runs into paragraphs; blank ones are dropped. */
export function group(parts: readonly Content[], context: PdfContext): Block[] {
  const out: Block[] = [];
  let line: Run[] = [];
  const flush = () => {
    if (line.some(run => run.cites || /\S/u.test(run.text))) {
      const { gap, setting } = context;
      const set = setting === 'ragged' ? {} : { setting };
      out.push(textBlock(line, context, { tag: { role: 'P' }, margin: [0, 0, 0, gap], ...set }));
    }
    line = [];
  };
  for (const part of parts) {
    if (isRun(part)) {
      line.push(part);
      continue;
    }
    flush();
    const again = part.closing && out.at(-1)?.closing;
    out.push(again ? closingAgain(part) : part);
  }
  flush();
  return out;
}

/** Gives the blocks among what a node became, for places where runs can't stand. */
export function blocksIn(parts: readonly Content[]): Block[] {
  return parts.filter((part): part is Block => !isRun(part));
}
