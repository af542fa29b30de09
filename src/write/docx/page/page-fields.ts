import { PageNumber } from 'docx';
import type { Labels } from '../../../brief/index.ts';

// Private use characters stand for the numbers until Word's fields take their places.
const [page, of] = ['\uE0F1', '\uE0F2'];

/** Gives the words for "2 of 7" with marks where the numbers belong. */
export function pageWords(labels: Labels): string {
  return labels.pages(1001, 1002).replace('1001', page).replace('1002', of);
}

/** Puts Word's page fields where the marks are. */
export function pageFields(text: string): string[] {
  return text
    .split(/([\uE0F1\uE0F2])/)
    .filter(part => part !== '')
    .map(part => {
      if (part === page) return PageNumber.CURRENT;
      return part === of ? PageNumber.TOTAL_PAGES : part;
    });
}
