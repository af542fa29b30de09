import { docx } from './docx/index.ts';
import { html } from './html/index.ts';
import { markdown } from './markdown/index.ts';
import { pdf } from './pdf/index.ts';
import type { Writer } from './writer.ts';

export { checkTheme } from './check-theme.ts';
export { checkFont } from './font/check-font.ts';
export { imageInfo } from './image-info.ts';
export { countPages } from './pdf/count-pages.ts';
export { defaultTheme, type OwnFont, type Theme } from './theme.ts';
export { themeOf } from './theme-of.ts';
export type { WriteOptions, Writer } from './writer.ts';

/** Every format that can be written, one row each. */
export const writers = { pdf, docx, html, md: markdown } satisfies Record<string, Writer>;
export type OutputFormat = keyof typeof writers;

/** The names of the formats, in the order of the table. */
export const formatNames = Object.keys(writers) as OutputFormat[];
