import type { Paragraph } from '../../../brief/index.ts';
import { line } from '../children.ts';
import type { Context, Handled } from '../context.ts';

export function paragraph(node: Paragraph, context: Context): Handled {
  const children = line(node.children, context);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}
