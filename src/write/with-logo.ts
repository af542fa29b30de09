import { build, type Document } from '../brief/index.ts';
import type { WriteOptions } from './writer.ts';

/** The address under which the writers find the theme's logo; no image of a brief can have it. */
export const logoUrl = 'theme:logo';

/**
 * Puts the theme's logo at the head of the masthead, in a masthead of its own where there is none.
 * It belongs to the paper and not to the text: what a file carries of its document is without it.
 */
export function withLogo(
  document: Document,
  { theme, assets }: Pick<WriteOptions, 'theme' | 'assets'>,
): { document: Document; assets: WriteOptions['assets'] } {
  if (!theme.logo) return { document, assets };
  const { bytes, alt } = theme.logo;
  const logo = build.paragraph([build.image(logoUrl, alt)]);
  const [first, ...rest] = document.children;
  const children =
    first?.type === 'box' && first.kind === 'masthead'
      ? [{ ...first, children: [logo, ...first.children] }, ...rest]
      : [build.box('masthead', [logo]), ...document.children];
  return { document: { ...document, children }, assets: new Map([...assets, [logoUrl, bytes]]) };
}
