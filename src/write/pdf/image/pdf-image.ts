import type { PdfFile, Reference } from '../file/pdf-file.ts';

/** Writes an image into a file. */
export type Embed = (file: Pick<PdfFile, 'ref' | 'stream'>) => Reference;

/** An image file, opened; sizes in pixels. It belongs to no document yet. */
export interface PdfImage {
  width: number;
  height: number;
  embed: Embed;
}
