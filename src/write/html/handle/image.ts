import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image } from '../../../brief/index.ts';
import { say } from '../../../message/index.ts';
import { imageInfo } from '../../image-info.ts';
import { placeOf } from '../../place-of.ts';
import { logoUrl } from '../../with-logo.ts';
import type { Context } from '../context.ts';

/** Gives the image with its bytes in the page, or its alternative text where it can't be shown. */
export function image(node: Image, context: Context): ElementContent[] {
  const bytes = context.assets.get(node.url);
  const info = bytes && imageInfo(bytes);
  if (!bytes || !info) {
    const why = bytes ? 'its bytes are neither PNG nor JPEG' : 'there is no such file';
    context.messages.push(say('image-unusable', { url: node.url, why }, placeOf(node)));
    const label = node.alt.trim();
    if (label === '') return [];
    return [h('span', { role: 'img', className: ['absent'], ariaLabel: label }, label)];
  }
  return [
    h('img', {
      src: `data:${info.type};base64,${Buffer.from(bytes).toString('base64')}`,
      alt: node.alt,
      ...(node.url === logoUrl ? { className: ['logo'] } : {}),
      width: info.width,
      height: info.height,
      ...(node.title === undefined ? {} : { title: node.title }),
    }),
  ];
}
