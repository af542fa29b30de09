import type { Parts } from './index.ts';

const part = 'word/styles.xml';

/** Puts styles after those of the library. */
export function moreStyles(parts: Parts, styles: string): void {
  const text = parts.get(part);
  if (text !== undefined)
    parts.set(
      part,
      text.replace('</w:styles>', () => `${styles}</w:styles>`),
    );
}
