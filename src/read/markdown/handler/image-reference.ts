import type { ImageReference } from 'mdast';
import type { Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { imageAt } from '../image-at.ts';

/** An image by reference; the parser makes one only where the source defines it. */
export function imageReference(node: ImageReference, context: Context): Phrasing[] {
  return [imageAt(node, context.definitions.get(node.identifier) ?? { url: '' }, context)];
}
