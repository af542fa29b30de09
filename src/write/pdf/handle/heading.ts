import { type Heading, plainText } from '../../../brief/index.ts';
import { below, headingSpace, paragraphGap } from '../../scale.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { headingLook } from '../look.ts';
import { contents } from '../part/blocks.ts';
import { relook } from '../part/restyle.ts';
import { collapse, textRuns } from '../part/run.ts';
import { runsIn } from '../part/runs-in.ts';
import { textBlock } from '../part/text-block.ts';

/** Prints a heading with its number, never as the last line of a page. */
export function heading(node: Heading, context: PdfContext): Content[] {
  const { depth, theme } = context;
  const look = headingLook(theme, depth);
  const styled = relook(context, look);
  const number = node.number ? textRuns(`${node.number} `, styled) : [];
  const runs = [...number, ...runsIn(contents(node.children, styled))];
  const space = depth === 1 ? { above: paragraphGap, below: below.title } : headingSpace(depth - 1);
  // Less where paragraphs stand closer.
  const share = context.gap / paragraphGap;
  const words = collapse(plainText(node)).trim();
  return [
    textBlock(runs, styled, {
      tag: { role: `H${Math.min(depth, 6)}` },
      margin: [0, (space.above - paragraphGap) * share, 0, space.below * share],
      keepNext: true,
      balance: true,
      outline: { title: node.number ? `${node.number} ${words}` : words, depth },
    }),
  ];
}
