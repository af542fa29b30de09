import type { Image } from '../../../brief/index.ts';
import { logoUrl } from '../../with-logo.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { restyle, retag } from '../part/restyle.ts';
import { collapse, textRuns } from '../part/run.ts';

/**
 * Shows an image no wider than the text, and not above 72 pixels an inch; what cannot be shown is told
 * in its alternative text.
 */
export function image(node: Image, context: PdfContext): Content[] {
  const tag = { role: 'Figure', alt: node.alt };
  const size = context.images.get(node.url);
  if (!size) {
    const muted = restyle(context, { italics: true, color: context.theme.colour.muted });
    return node.alt ? textRuns(`[${collapse(node.alt)}]`, retag(muted, tag)) : [];
  }
  const logo = node.url === logoUrl ? context.theme.logo : undefined;
  const highest = logo ? logo.height : Math.min(context.height * 0.7, size.height);
  return [
    {
      image: node.url,
      fit: [logo ? context.width : Math.min(context.width, size.width), highest],
      tag,
      margin: [0, 0, 0, context.gap],
    },
  ];
}
