import type { ContainerDirective } from 'mdast-util-directive';
import { type Attribution, build, type Quotation } from '../../../brief/index.ts';
import { attribute, checkAttributes } from '../attribute.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';
import { takeAttribution } from '../take-attribution.ts';
import { takeLabel } from '../take-label.ts';
import { pinId } from '../take-pinned-id.ts';
import { trimEdges } from '../trim-edges.ts';

/**
 * `:::quotation[who]`, or `:::quotation{by="who"}`: a block quotation with its attribution. A `>`
 * quotation that is all it holds is the same quotation.
 */
export function quotationDirective(node: ContainerDirective, context: Context): Quotation {
  checkAttributes(node, ['by', 'id'], context);
  const { label, blocks } = takeLabel(node);
  const [only, ...more] = blocks;
  const inner = only?.type === 'blockquote' && more.length === 0 ? only.children : blocks;
  const by = attribute(node, 'by', context);
  const id = attribute(node, 'id', context);
  const found = label || by ? undefined : takeAttribution(inner, context);
  const attribution: Attribution | undefined = label
    ? {
        ...build.attribution(trimEdges(context.phrasing(label.children), context)),
        position: positionOf(label),
      }
    : by
      ? {
          ...build.attribution([build.text(by.value, { position: by.position })]),
          position: by.position,
        }
      : found?.attribution;
  return build.quotation('block', context.flow(found?.children ?? inner), {
    id: id ? pinId(id.value, context, id.position) : '',
    ...(attribution ? { attribution } : {}),
    position: positionOf(node),
  });
}
