import { type AnyNode, visit } from '../../../brief/index.ts';
import { type Message, say } from '../../../message/index.ts';
import { jpegImage } from './jpeg-image.ts';
import type { PdfImage } from './pdf-image.ts';
import { pngImage } from './png-image.ts';

/** Opens the images that a document shows; those that can't be shown are told in messages. */
export function openImages(
  document: AnyNode,
  assets: ReadonlyMap<string, Uint8Array>,
): { images: Map<string, PdfImage>; messages: Message[] } {
  const images = new Map<string, PdfImage>();
  const messages: Message[] = [];
  const seen = new Set<string>();
  visit(document, node => {
    if (node.type !== 'image' || seen.has(node.url)) return undefined;
    seen.add(node.url);
    const place = node.position ? { position: node.position } : undefined;
    const bytes = assets.get(node.url);
    try {
      images.set(node.url, opened(bytes));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      messages.push(say('image-unusable', { url: node.url, why }, place));
    }
    return undefined;
  });
  return { images, messages };
}

const known = new WeakMap<Uint8Array, PdfImage>();

/** Opens an image once, however many editions show it. */
function opened(bytes: Uint8Array | undefined): PdfImage {
  if (!bytes) throw new Error('there is no such file');
  const image = known.get(bytes) ?? open(bytes);
  known.set(bytes, image);
  return image;
}

function open(bytes: Uint8Array): PdfImage {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegImage(bytes);
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return pngImage(bytes);
  throw new Error('it is neither PNG nor JPEG');
}
