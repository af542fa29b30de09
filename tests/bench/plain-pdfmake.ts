import { createRequire } from 'node:module';
import {
  type AnyNode,
  childNodes,
  citationMarker,
  type Document,
  plainText,
  visit,
} from '../../src/brief/index.ts';
import { defaultTheme } from '../../src/write/theme.ts';

const require = createRequire(import.meta.url);
const font = (path: string) => require.resolve(`@expo-google-fonts/${path}.ttf`);
const printer = require('pdfmake') as {
  addFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
};
printer.setUrlAccessPolicy(() => false);
printer.setLocalAccessPolicy(() => true);
printer.addFonts({
  Serif: {
    normal: font('noto-serif/400Regular/NotoSerif_400Regular'),
    bold: font('noto-serif/700Bold/NotoSerif_700Bold'),
    italics: font('noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic'),
    bolditalics: font('noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic'),
  },
  Sans: {
    normal: font('noto-sans/400Regular/NotoSans_400Regular'),
    bold: font('noto-sans/600SemiBold/NotoSans_600SemiBold'),
    italics: font('noto-sans/400Regular_Italic/NotoSans_400Regular_Italic'),
    bolditalics: font('noto-sans/600SemiBold_Italic/NotoSans_600SemiBold_Italic'),
  },
});

/**
 * Sets the text of a document by pdfmake alone, as one would without this project: the same fonts,
 * sizes and page; markers raised, notes in a list at the end; no tags, no footnotes, no tables.
 */
export function plainPdfmake(document: Document): Promise<Uint8Array> {
  const { page, body, headings, notes, title } = defaultTheme;
  const content: object[] = [];
  const put = (node: AnyNode, depth: number): void => {
    const { type } = node;
    if (type === 'notes') return;
    if (type === 'heading') {
      const { size } = (depth === 1 ? title : headings[depth - 2]) ?? title;
      content.push({ text: plainText(node), font: 'Sans', bold: true, fontSize: size, margin: 6 });
    } else if (type === 'paragraph') content.push({ text: runs(node), margin: [0, 0, 0, 7] });
    else for (const child of childNodes(node)) put(child, depth + (type === 'section' ? 1 : 0));
  };
  put(document, 0);
  visit(document, node => {
    if (node.type === 'note' && !node.missing) {
      content.push({
        text: `${node.marker ?? node.label} ${plainText(node)}`,
        fontSize: notes.size,
      });
    }
    return undefined;
  });
  return printer
    .createPdf({
      content,
      pageSize: { width: page.width, height: page.height },
      pageMargins: [page.inside, page.top, page.outside, page.bottom],
      defaultStyle: { font: 'Serif', fontSize: body.size, lineHeight: 1.05 },
      footer: (n: number, of: number) => ({ text: `${n} of ${of}`, font: 'Sans', fontSize: 8 }),
      info: { creationDate: new Date(0) },
    })
    .getBuffer();
}

function runs(node: AnyNode, style: object = {}): object[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value, ...style }];
    case 'citation':
      return [{ text: citationMarker(node), sup: true, ...style }];
    case 'emphasis':
      return node.children.flatMap(child => runs(child, { ...style, italics: true }));
    case 'strong':
      return node.children.flatMap(child => runs(child, { ...style, bold: true }));
    default:
      return childNodes(node).flatMap(child => runs(child, style));
  }
}
