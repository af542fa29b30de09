import { closing, paragraphGap } from '../../scale.ts';
import type { Theme } from '../../theme.ts';
import type { Block, Margin, StackBlock } from '../content.ts';

/** Sets what closes a document apart by a hairline; it never opens a page alone. */
export function closingBlock(stack: Block[], { colour }: Theme, share = 1): StackBlock {
  return {
    frame: { kind: 'bar', color: colour.rule, thickness: 0.5, side: 'top' },
    stack: [{ stack, margin: [0, closing.pad * share, 0, 0] }],
    margin: [0, (closing.above - paragraphGap) * share, 0, 0],
    keep: true,
    keepPrevious: true,
    closing: true,
  };
}

/** Gives a closing block without its hairline, for where another closing block stands above it. */
export function closingAgain(block: Block): Block {
  if (!('stack' in block)) return block;
  const { frame: _, ...rest } = block;
  const none: Margin = [0, 0, 0, 0];
  const stack = block.stack.map(inner => ({ ...inner, margin: none }));
  return { ...rest, stack, margin: [0, closing.gap, 0, 0] };
}
