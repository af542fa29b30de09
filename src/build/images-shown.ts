import { type Document, visit } from '../brief/index.ts';
import { imagePath } from './image-path.ts';

/** Lists the image files that a document in Markdown needs beside it: its other formats carry them. */
export function imagesShown(
  document: Document,
  assets: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const shown = new Map<string, Uint8Array>();
  visit(document, node => {
    const bytes = node.type === 'image' ? assets.get(node.url) : undefined;
    const path = node.type === 'image' && bytes ? imagePath(node.url) : undefined;
    if (path !== undefined && bytes) shown.set(path, bytes);
    return undefined;
  });
  return shown;
}
