import { createRequire } from 'node:module';
import { type Document, plainText, visit } from '../../src/brief/index.ts';

interface Pdfmake {
  setFonts(fonts: Record<string, Record<string, string>>): void;
  setUrlAccessPolicy(allow: () => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

/** Sets a document's headings and paragraphs with pdfmake as it comes: no tags, no notes, no bookmarks. */
export function plainPdfmake(document: Document): () => Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  const pdfmake = require('pdfmake') as Pdfmake;
  const font = (style: string) =>
    require.resolve(`@expo-google-fonts/noto-serif/${style}/NotoSerif_${style}.ttf`);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(path => path.includes('noto-serif'));
  pdfmake.setFonts({
    Serif: {
      normal: font('400Regular'),
      bold: font('700Bold'),
      italics: font('400Regular_Italic'),
      bolditalics: font('700Bold_Italic'),
    },
  });
  const content: object[] = [];
  visit(document, node => {
    const text = node.type === 'paragraph' || node.type === 'heading' ? plainText(node) : '';
    if (text !== '')
      content.push({
        text,
        margin: [0, 0, 0, 7],
        ...(node.type === 'heading' ? { bold: true } : {}),
      });
    return undefined;
  });
  return () =>
    pdfmake.createPdf({ content, defaultStyle: { font: 'Serif', fontSize: 10.5 } }).getBuffer();
}
