import type { Section } from '../../../brief/index.ts';
import type { Block, Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocks } from '../part/blocks.ts';
import { relook } from '../part/restyle.ts';

/** Prints a section: its heading at the depth that nesting gives, then what it holds. */
export function section(node: Section, context: PdfContext): Content[] {
  const head = node.heading ? blocks([node.heading], context) : [];
  const depth = node.heading ? context.depth + 1 : context.depth;
  const body = blocks(node.children, { ...toned(node, context), depth });
  const stack: Block[] = [...head, ...body];
  const first = stack[0];
  if (!first) return [];
  return [{ tag: { role: 'Sect' }, stack, anchor: node.id }];
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
  if (node.role === 'disclaimer' || node.role === 'author-note' || node.role === 'byline') {
    const { size, leading } = { size: theme.notes.size + 0.5, leading: theme.notes.leading + 1 };
    return relook(context, { ...style, fontSize: size, leading, color: theme.colour.muted });
  }
  return context;
}
