import type { ImageReference, Image as MdastImage, Paragraph } from 'mdast';
import {
  build,
  type Caption,
  type Figure,
  type Flow,
  type Image,
  type Position,
  positioned,
} from '../../../brief/index.ts';
import { captionOf } from '../caption-of.ts';
import type { Block, Context } from '../context.ts';
import { imageAt } from '../image-at.ts';
import { positionOf } from '../position-of.ts';

type FigureParagraph = Paragraph & { children: [MdastImage | ImageReference] };

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
    const words = beside ? [paragraphOf(beside)] : [];
    return [image, ...words];
  }
  if (beside) return [build.figure([image], { caption: beside, position })];
  return [titled(image, only, context)];
}

/** Makes a figure of an image alone; its title is the caption, each with its own place. */
function titled(image: Image, node: MdastImage | ImageReference, context: Context): Figure {
  const { title = '', ...untitled } = image;
  const position = positionOf(node);
  const words = title.replace(/\s+/g, ' ').trim();
  if (words === '') return build.figure([untitled], { position });
  const place = node.type === 'image' ? titlePlace(title, position, context) : undefined;
  const at = place ? { position: place } : {};
  const caption = build.caption([build.text(words, at)], at);
  if (!place) return build.figure([untitled], { caption, position });
  context.claim('syntax', 'title', { start: place.end, end: position.end });
  const own = { ...untitled, position: { start: position.start, end: place.start } };
  return build.figure([own], { caption, position });
}

/**
 * Finds where the title of an image stands. One that the source writes with escapes is not found,
 * and the title of a definition may serve several images: those have no place of their own.
 */
function titlePlace(title: string, image: Position, context: Context): Position | undefined {
  const at = context.source.lastIndexOf(title, image.end.offset - title.length);
  return at >= image.start.offset ? context.place(at, at + title.length) : undefined;
}

function paragraphOf({ children, position }: Caption): Flow {
  return build.paragraph(children, positioned(position));
}
