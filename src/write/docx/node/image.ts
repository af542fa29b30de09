import { ImageRun } from 'docx';
import type { Image } from '../../../brief/index.ts';
import { say } from '../../../message/index.ts';
import { logoUrl } from '../../with-logo.ts';
import type { DocxContext, Piece } from '../context.ts';
import { imageSize } from '../image-size.ts';
import { placeOf } from '../place-of.ts';
import { trackedPicture } from '../revision.ts';
import { runOf } from '../run-of.ts';

/** Word counts images in pixels of 1/96 inch: 15 twips. */
const pixel = 15;

/** Prints an image no wider than the text and no higher than most of a page, or what it would show. */
export function image(node: Image, context: DocxContext): Piece[] {
  const { job } = context;
  const data = job.options.assets.get(node.url);
  const size = data ? imageSize(data) : 'it is not among the files of the brief';
  if (typeof size === 'string' || !data) {
    job.messages.push(say('image-unusable', { url: node.url, why: String(size) }, placeOf(node)));
    return node.alt === '' ? [] : [runOf(node.alt, context, { style: 'AlternativeText' })];
  }
  const { page } = job.look;
  const { logo } = job.options.theme;
  const isLogo = node.url === logoUrl && logo !== undefined;
  const highest = isLogo ? logo.height * 20 : (page.height - page.top - page.bottom) * 0.75;
  const scale = Math.min(
    isLogo ? 100 : 1,
    context.width / (size.width * pixel),
    highest / (size.height * pixel),
  );
  const run = new ImageRun({
    type: size.type,
    data,
    transformation: {
      width: Math.max(1, Math.round(size.width * scale)),
      height: Math.max(1, Math.round(size.height * scale)),
    },
    altText: {
      name: 'Image',
      description: node.alt,
      ...(node.title ? { title: node.title } : {}),
    },
  });
  return [trackedPicture(run, context)];
}
