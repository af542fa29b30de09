import type { PhrasingContent } from 'mdast';
import type { Caption } from '../../../brief/index.ts';
import { line } from '../children.ts';
import type { Context, Handled } from '../context.ts';

/** Gives a paragraph that opens with the number in bold: "**Figure 1.** What it shows". */
export function caption(node: Caption, context: Context): Handled {
  const number: PhrasingContent[] = node.number
    ? [
        { type: 'strong', children: [{ type: 'text', value: `${node.number}.` }] },
        { type: 'text', value: ' ' },
      ]
    : [];
  return [{ type: 'paragraph', children: [...number, ...line(node.children, context)] }];
}
