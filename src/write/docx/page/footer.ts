import { Footer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Job } from '../context.ts';

/** Prints identifier and version at the left of the foot, and which page of how many at the right. */
export function footer({ document, labels }: Job): Footer {
  const { identifier, version } = document.metadata;
  const left = [identifier, version].filter(Boolean).join(' · ');
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: [left, new Tab(), ...pageOfPages(labels.pages)] })],
      }),
    ],
  });
}

/** Puts Word's page fields where the words for "2 of 7" have their numbers. */
function pageOfPages(words: (page: number, of: number) => string) {
  const [page, of] = [1001, 1002];
  return words(page, of)
    .split(/(1001|1002)/)
    .filter(part => part !== '')
    .map(part => {
      if (part === String(page)) return PageNumber.CURRENT;
      return part === String(of) ? PageNumber.TOTAL_PAGES : part;
    });
}
