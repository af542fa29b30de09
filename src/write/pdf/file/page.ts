import type { PdfFile, Reference } from './pdf-file.ts';

/** A page being written, in points from its top left. */
export interface Page {
  width: number;
  height: number;
  dictionary: Reference;
  contents: Reference;
  fonts: Record<string, unknown>;
  images: Record<string, unknown>;
  annotations: unknown[];
  write(operators: string): void;
  /** Gives the bytes of what was written. */
  written(): Uint8Array;
}

/** Makes the function that makes pages of a file. */
export function pageMaker(
  ref: PdfFile['ref'],
  parent: Reference,
): (width: number, height: number) => Page {
  return (width, height) => {
    // The origin moves to the top left, once for the whole page.
    const lines = [`1 0 0 -1 0 ${Math.round(height * 1000) / 1000} cm`];
    const fonts = {};
    const images = {};
    const annotations: unknown[] = [];
    const contents = ref();
    const dictionary = ref({
      Type: 'Page',
      Parent: parent,
      MediaBox: [0, 0, width, height],
      Contents: contents,
      Resources: { Font: fonts, XObject: images },
      Annots: annotations,
      Tabs: 'S',
    });
    return {
      ...{ width, height, dictionary, contents, fonts, images, annotations },
      write: operators => lines.push(operators),
      written: () => Buffer.from(lines.join('\n'), 'latin1'),
    };
  };
}
