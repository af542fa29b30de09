import { Footer, Paragraph, Tab, TextRun } from 'docx';
import { furnitureText } from '../../furniture-text.ts';
import type { Job } from '../context.ts';
import { pageFields, pageWords } from './page-fields.ts';

/** Prints the theme's foot: by default identifier and version, and which page of how many. */
export function footer({ document, labels, options }: Job): Footer {
  const { left, right } = options.theme.footer;
  const words = (parts: readonly string[]) =>
    pageFields(furnitureText(parts, document, pageWords(labels)));
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: [...words(left), new Tab(), ...words(right)] })],
      }),
    ],
  });
}
