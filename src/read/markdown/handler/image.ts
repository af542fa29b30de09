import type { Image } from 'mdast';
import type { Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { imageAt } from '../image-at.ts';

export function image(node: Image, context: Context): Phrasing[] {
  return [imageAt(node, node, context)];
}
