import type { Image, ImageReference, Paragraph } from 'mdast';
import { build, type Caption, type Flow } from '../../../brief/index.ts';
import { captionOf } from '../caption-of.ts';
import type { Block, Context } from '../context.ts';
import { imageAt } from '../image-at.ts';
import { positionOf } from '../position-of.ts';

type FigureParagraph = Paragraph & { children: [Image | ImageReference] };

/** Says whether a block is an image alone in its paragraph. */
export function isFigure(node: Block): node is FigureParagraph {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  return node.children[0]?.type === 'image' || node.children[0]?.type === 'imageReference';
}

/** A figure; its caption stands in a paragraph beside it, or else is the image's title. */
export function figure(node: FigureParagraph, context: Context): Flow[] {
  const [only] = node.children;
  const target =
    only.type === 'image' ? only : (context.definitions.get(only.identifier) ?? { url: '' });
  const image = imageAt(only, target, context);
  const beside = captionOf(node, context);
  const position = positionOf(node);
  if (image.type === 'unsupported') {
    const words = beside ? [build.paragraph(beside.children)] : [];
    return [image, ...words];
  }
  const { title, ...rest } = image;
  if (beside || title === undefined)
    return [build.figure([image], { ...(beside ? { caption: beside } : {}), position })];
  return [build.figure([rest], { caption: titleCaption(title), position })];
}

// The image's place covers its title: a range of the source is one leaf's, so the words have none.
function titleCaption(title: string): Caption {
  return build.caption([build.text(title.replace(/\s+/g, ' ').trim())]);
}
