import type { Document, Labels } from '../../../brief/index.ts';
import { furnitureText } from '../../furniture-text.ts';
import type { Theme } from '../../theme.ts';

/**
 * The printed page: its size and margins, the running head from the second page on, and the foot.
 * Browsers print them in the margins where they know CSS Paged Media, and leave them out elsewhere.
 */
export function paper(theme: Theme, document: Document, labels: Labels): string {
  const { page, header, footer } = theme;
  const pages = labels.pages(1001, 1002).replace('1001', marks.page).replace('1002', marks.pages);
  const box = (name: string, parts: readonly string[]) =>
    `@${name} { content: ${content(furnitureText(parts, document, pages))}; }`;
  return `
@page {
  size: ${page.width}pt ${page.height}pt;
  margin: ${page.top}pt ${page.outside}pt ${page.bottom}pt ${page.inside}pt;
  font: ${theme.furniture.size}pt system-ui, sans-serif;
  color: ${theme.colour.muted};
  ${box('top-left', header.left)}
  ${box('top-right', header.right)}
  ${box('bottom-left', footer.left)}
  ${box('bottom-right', footer.right)}
}
@page :first { @top-left { content: none; } @top-right { content: none; } }`;
}

const marks = { page: '\uE0F1', pages: '\uE0F2' } as const;
const counters: Record<string, string> = {
  [marks.page]: 'counter(page)',
  [marks.pages]: 'counter(pages)',
};

/** Writes text as a CSS value; whatever is no letter, digit or space is escaped by its number. */
function content(text: string): string {
  const parts = text.split(/([\uE0F1\uE0F2])/u).filter(part => part !== '');
  if (parts.length === 0) return 'none';
  return parts.map(part => counters[part] ?? `"${escaped(part)}"`).join(' ');
}

function escaped(text: string): string {
  return text.replace(
    /[^\p{L}\p{M}\p{N} ]/gu,
    char => `\\${(char.codePointAt(0) ?? 0).toString(16)} `,
  );
}
