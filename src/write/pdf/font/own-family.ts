import type { Theme } from '../../theme.ts';

/** The families of a theme's own font files, as runs name them; no font is called so. */
export const ownFamilies = { body: 'own body', sans: 'own sans' } as const;

/** Names the family of the text or of the sans: the theme's own files, or a font of the package. */
export function familyOf(theme: Theme, which: 'body' | 'sans'): string {
  return theme[which].own ? ownFamilies[which] : theme[which].font;
}

/** Says whether a family is of a theme's own files. */
export const isOwn = (family: string): boolean =>
  family === ownFamilies.body || family === ownFamilies.sans;

/** Gives the file of a style; one that is not there is stood in for by the nearest. */
export function ownFile(
  theme: Theme,
  family: string,
  bold = false,
  italics = false,
): Uint8Array | undefined {
  const own = theme[family === ownFamilies.body ? 'body' : 'sans'].own;
  if (!own) return undefined;
  const { regular, bold: heavy, italic, boldItalic } = own.files;
  if (bold) return italics ? (boldItalic ?? heavy ?? regular) : (heavy ?? regular);
  return italics ? (italic ?? regular) : regular;
}
