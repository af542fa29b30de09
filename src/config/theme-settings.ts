import * as z from 'zod';

const line = z.string().trim().min(1);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour such as #1f4e79');
const length = (least: number, most: number) => z.number().min(least).max(most);
const type = (least: number, most: number) =>
  z.strictObject({ size: length(least, most), leading: length(least, most * 2) }).partial();
/** Font files beside the theme's file; a style that is not given is set in the nearest. */
const files = z
  .strictObject({ regular: line, bold: line, italic: line, boldItalic: line })
  .partial({ bold: true, italic: true, boldItalic: true });
const font = {
  files,
  font: z.enum(['Noto Serif', 'Noto Sans']),
  word: line.regex(/^[\p{L}\p{N} -]+$/u, 'the name of a font'),
  // Nothing that could end a declaration in a style sheet.
  web: line.regex(/^[\p{L}\p{N} ,"'-]+$/u, 'a list of fonts such as Georgia, serif'),
};
const margin = length(20, 300);
const furniture = z
  .strictObject({ left: z.array(z.string()), right: z.array(z.string()) })
  .partial();

/** What `templates/theme/theme.yaml` may say; what it leaves out is as in the package's own. */
export const themeSettings = z
  .strictObject({
    page: z
      .strictObject({
        size: z.enum(['A4', 'Letter']),
        top: margin,
        bottom: margin,
        inside: margin,
        outside: margin,
      })
      .partial(),
    body: z.strictObject({ ...font, size: length(8, 24), leading: length(8, 48) }).partial(),
    sans: z.strictObject(font).partial(),
    setting: z.enum(['ragged', 'hyphenated', 'justified']),
    title: type(12, 60),
    headings: z
      .array(
        z.strictObject({
          size: length(8, 40),
          leading: length(8, 80),
          colour: z.enum(['text', 'muted', 'accent']).optional(),
        }),
      )
      .min(1)
      .max(6),
    notes: type(7, 18),
    captions: type(7, 18),
    small: type(7, 18),
    summary: z.strictObject({ bar: length(0, 12) }).partial(),
    furniture: z.strictObject({ size: length(6, 14) }).partial(),
    colour: z
      .strictObject({ text: colour, muted: colour, accent: colour, tint: colour, rule: colour })
      .partial(),
    logo: z.strictObject({ file: line, alt: line, height: length(8, 200).optional() }),
    header: furniture,
    footer: furniture,
  })
  .partial();

export type ThemeSettings = z.infer<typeof themeSettings>;
