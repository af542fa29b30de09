import type { Theme } from '../../theme.ts';
import { outputIntent } from '../file/output-intent.ts';
import { openFile, type PdfFile, type Reference } from '../file/pdf-file.ts';
import { openFace, openOwnFace } from '../font/face.ts';
import { type Font, openFont } from '../font/font.ts';
import { fontPath } from '../font/font-files.ts';
import { isOwn, ownFile } from '../font/own-family.ts';
import type { PdfImage } from '../image/pdf-image.ts';

/** A file with the fonts and images that a document shows, as layout and painting ask for them. */
export interface PortableDocument extends PdfFile {
  provideFont(family: string, bold?: boolean, italics?: boolean): Font;
  /** Gives the size of an image, which is what layout asks for. */
  provideImage(url: string): { width: number; height: number };
  /** Gives an image as pages name it; it is embedded when it is first asked for. */
  image(url: string): { label: string; reference: Reference };
}

/** Opens a file for a document. */
export function openDocument(
  info: Readonly<Record<string, string | Date>>,
  images: ReadonlyMap<string, PdfImage>,
  theme: Theme,
): PortableDocument {
  const file = openFile(info);
  const fonts = new Map<string, Font>();
  const embedded = new Map<string, { label: string; reference: Reference }>();
  const imageOf = (url: string) => {
    const image = images.get(url);
    if (!image) throw new Error(`unknown image ${url}`);
    return image;
  };
  file.catalog.OutputIntents = [outputIntent(file)];
  return {
    ...file,
    provideFont: (family, bold, italics) => {
      const own = isOwn(family) ? ownFile(theme, family, bold, italics) : undefined;
      const face = own ? openOwnFace(own) : openFace(fontPath(family, bold, italics));
      const known = fonts.get(face.path);
      if (known) return known;
      const font = openFont(file, face, fonts.size + 1);
      fonts.set(face.path, font);
      return font;
    },
    provideImage: imageOf,
    image: url => {
      const known = embedded.get(url);
      if (known) return known;
      const made = { label: `I${embedded.size + 1}`, reference: imageOf(url).embed(file) };
      embedded.set(url, made);
      return made;
    },
    finish: () => {
      for (const font of fonts.values()) font.embed();
      return file.finish();
    },
  };
}
