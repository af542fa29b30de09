import type { FontStyle, Theme } from '../../theme.ts';

const styles: Record<FontStyle, string> = {
  regular: 'font-weight: 400; font-style: normal;',
  bold: 'font-weight: 700; font-style: normal;',
  italic: 'font-weight: 400; font-style: italic;',
  boldItalic: 'font-weight: 700; font-style: italic;',
};

/** Puts the theme's own font files into the page, which fetches nothing. */
export function fontFaces({ body, sans }: Theme): string {
  const families = [body.own, sans.own].filter(own => own?.web === true);
  return families
    .flatMap(own =>
      (Object.keys(styles) as FontStyle[]).flatMap(style => {
        const file = own?.files[style];
        if (!own || !file) return [];
        const data = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('base64');
        return [
          `@font-face { font-family: "${own.family}"; ${styles[style]} src: url(data:font/sfnt;base64,${data}); }`,
        ];
      }),
    )
    .join('\n');
}
