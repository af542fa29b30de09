import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Quotation } from '../../../brief/index.ts';
import { flow, onLines, phrasing } from '../children.ts';
import type { Context } from '../context.ts';
import { claimId } from '../element-id.ts';

/**
 * Gives a block quotation, in a figure with a caption where who is quoted is printed, or an inline
 * one as a span: `q` would add marks, and the marks stay in the text.
 */
export function quotation(node: Quotation, context: Context): ElementContent[] {
  const id = claimId(node.id, context);
  const identity = id ? { id } : {};
  const attributed = () => (node.attribution ? phrasing([node.attribution], context) : []);
  if (node.display === 'block') {
    const lost = node.missing
      ? [h('p', { className: ['lost'] }, context.labels.lostQuotation)]
      : [];
    const words = onLines([...lost, ...flow(node.children, context)]);
    const who = attributed();
    if (who.length === 0) return [h('blockquote', identity, words)];
    const parts = [h('blockquote', words), h('figcaption', who)];
    return [h('figure', { className: ['quotation'], ...identity }, onLines(parts))];
  }
  const lost = node.missing
    ? [h('span', { className: ['lost'] }, context.labels.lostQuotation)]
    : [];
  const words = phrasing(node.children, context);
  const who = attributed();
  const space: ElementContent = { type: 'text', value: ' ' };
  return [
    h('span', { className: ['quotation'], ...identity }, [...lost, ...words]),
    ...(who.length > 0 ? [space, ...who, space] : []),
  ];
}
