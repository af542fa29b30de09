import type { Section } from '../../../brief/index.ts';
import { closes } from '../../closes.ts';
import { byline, closing, paragraphGap } from '../../scale.ts';
import type { Block, Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { sansLook, smallLook } from '../look.ts';
import { blocks } from '../part/blocks.ts';
import { closingBlock } from '../part/closing-block.ts';
import { relook, unjustify } from '../part/restyle.ts';
import { trim } from '../part/trim.ts';

/** Prints a section: its heading at the depth that nesting gives, then what it holds. */
export function section(node: Section, context: PdfContext): Content[] {
  const head = node.heading ? blocks([node.heading], context) : [];
  const depth = node.heading ? context.depth + 1 : context.depth;
  const body = blocks(node.children, { ...toned(node, context), depth });
  const stack: Block[] = [...head, ...body];
  const first = stack[0];
  if (!first) return [];
  if (!closes(node)) return [{ tag: { role: 'Sect' }, stack, anchor: node.id }];
  const made = closingBlock(trim(stack), context.theme, context.gap / paragraphGap);
  return [{ ...made, tag: { role: 'Sect' }, anchor: node.id }];
}

function toned(node: Section, context: PdfContext): PdfContext {
  const { theme, style } = context;
  if (node.role === 'standfirst') {
    return relook(context, {
      ...style,
      fontSize: style.fontSize + 1.5,
      leading: context.leading + 2,
    });
  }
  if (node.role === 'byline') {
    return relook(context, sansLook(theme, byline.size, byline.leading, theme.colour.text));
  }
  return closes(node) ? relook(unjustify(context), smallLook(theme), closing.gap) : context;
}
