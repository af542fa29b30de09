import type { Parts } from '../canonical-package/index.ts';
import { estimatePages, pagedParts } from './estimate-pages.ts';

/** Stands for a page until all of the file is known. */
export const unknownPage = '?';

/** Fills in the fields of the contents with the pages that their headings fall on. */
export function pageNumbers(parts: Parts): void {
  const document = parts.get('word/document.xml') ?? '';
  if (!document.includes('> PAGEREF ')) return;
  const { of } = estimatePages(pagedParts(parts));
  parts.set(
    'word/document.xml',
    document.replace(
      /(> PAGEREF (\w+) [^<]*<\/w:instrText>.*?<w:t[^>]*>)\?(?=<\/w:t>)/gs,
      (whole, before: string, name: string) => {
        const page = of.get(name);
        return page === undefined ? whole : `${before}${page}`;
      },
    ),
  );
}
