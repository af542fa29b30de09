import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { fontFile, fontPath } from '../font/font-files.ts';
import { shapeQuickly } from '../font/quick-shaping.ts';
import { shareFont } from '../font/share-font.ts';
import type { Font } from '../layout/galley.ts';
import type { PdfImage, PdfKitDocument, Pdfmake, Reference } from '../layout/pdfmake.ts';

export interface PortableDocument extends PdfKitDocument {
  /** Closes the file and gives its bytes. */
  finish(): Uint8Array;
}

/**
 * Opens a PDF that comes out the same on every machine: streams are packed by fflate (builds of zlib
 * differ), the file's identifier is a hash of what was written, and nothing reads the clock.
 */
export function openDocument(
  pdfmake: Pdfmake,
  info: Record<string, string | Date>,
  images: ReadonlyMap<string, PdfImage>,
): PortableDocument {
  const fonts = new Map<string, Font>();
  const chunks: Uint8Array[] = [];

  class Portable extends pdfmake.PDFDocument {
    override ref(data?: object): Reference {
      const reference = super.ref(data);
      const finalize = reference.finalize;
      reference.finalize = function pack() {
        if (this.buffer.length > 0 && this.compress) {
          this.buffer = [Buffer.from(zlibSync(Buffer.concat(this.buffer), { level: 6 }))];
          this.compress = false;
        }
        return finalize.call(this);
      };
      return reference;
    }
    override provideFont(family: string, bold = false, italics = false): Font {
      const path = fontPath(family, bold, italics);
      const known = fonts.get(path);
      if (known) return known;
      const file = fontFile(path);
      const font = this.font(file)._font;
      shapeQuickly(font, file);
      shareFont(path, font);
      fonts.set(path, font);
      return font;
    }
    override provideImage(label: string): PdfImage {
      const image = images.get(label);
      if (!image) throw new Error(`unknown image ${label}`);
      return image;
    }
    /** Is pdfkit's hook for its own metadata, which are written elsewhere. */
    override endMetadata() {}
    /** Is pdfkit's hook for its own structure tree; ours is written already. */
    override endMarkings() {}
    override push(chunk: Uint8Array | null): boolean {
      if (chunk) chunks.push(chunk);
      return true;
    }
    override _finalize() {
      const hash = createHash('md5');
      for (const chunk of chunks) hash.update(chunk);
      this._id = hash.digest();
      super._finalize();
    }
    finish(): Uint8Array {
      this.end();
      return new Uint8Array(Buffer.concat(chunks));
    }
  }
  const options = {
    pdfVersion: '1.7',
    autoFirstPage: false,
    bufferPages: true,
    fontLayoutCache: true,
    displayTitle: true,
    subset: 'PDF/A-3a',
    font: null,
    info,
  };
  return new Portable({}, {}, {}, {}, options);
}
