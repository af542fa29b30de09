import type { Quotation } from '../../../brief/index.ts';
import { flow, phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';

const gap = ({ labels }: Context) => ({
  type: 'emphasis' as const,
  children: [{ type: 'text' as const, value: labels.lostQuotation }],
});

/** Gives a block quotation with who is quoted as its last line, or an inline one as words. */
export function quotation(node: Quotation, context: Context): Handled {
  const who = node.attribution ? [node.attribution] : [];
  if (node.display === 'block') {
    const children = flow([...node.children, ...who], context);
    return [
      {
        type: 'blockquote',
        children: node.missing
          ? [{ type: 'paragraph', children: [gap(context)] }, ...children]
          : children,
      },
    ];
  }
  const attribution = phrasing(who, context);
  return [
    ...(node.missing ? [gap(context)] : []),
    ...phrasing(node.children, context),
    ...(attribution.length > 0
      ? [
          { type: 'text' as const, value: ' ' },
          ...attribution,
          { type: 'text' as const, value: ' ' },
        ]
      : []),
  ];
}
