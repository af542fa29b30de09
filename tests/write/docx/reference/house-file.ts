import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { png } from '../../../helper/every-node.ts';

/** Makes the house file of a publisher: a small page, a letterhead, styles of its own and a German name. */
export async function houseFile(section: Partial<ISectionOptions> = {}): Promise<Uint8Array> {
  const file = new Document({
    styles: {
      default: {
        document: { run: { font: 'Courier New', size: 24, language: { value: 'de-DE' } } },
        heading1: { run: { color: 'C00000', size: 44 } },
      },
      paragraphStyles: [
        { id: 'Textkrper', name: 'body text', basedOn: 'Normal', run: { color: '00AA00' } },
        { id: 'HouseOnly', name: 'House Only', basedOn: 'Normal' },
      ],
    },
    numbering: {
      config: [{ reference: 'heads', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 8391, height: 11906 },
            margin: { top: 1500, bottom: 1300, left: 1000, right: 900, header: 500, footer: 400 },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [
                  new TextRun('The House'),
                  new ImageRun({
                    type: 'png',
                    data: png(20, 10),
                    transformation: { width: 20, height: 10 },
                  }),
                  new ExternalHyperlink({
                    link: 'https://house.example',
                    children: [new TextRun('house.example')],
                  }),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: ['Leaf ', PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        ...section,
        children: [new Paragraph('Words of the house file, which are not ours to print.')],
      },
    ],
  });
  return Packer.pack(file, 'uint8array');
}

/** Changes one part of a file. */
export function changed(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string,
): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files[name] ?? new Uint8Array());
  return zipSync({ ...files, [name]: strToU8(change(text)) });
}
