import type { LinkReference } from 'mdast';
import type { Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../link-to.ts';

/** A link by reference; the parser makes one only where the source defines it. */
export function linkReference(node: LinkReference, context: Context): Phrasing[] {
  return linkTo(node, context.definitions.get(node.identifier) ?? { url: '' }, context);
}
