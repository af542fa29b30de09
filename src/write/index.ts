export { checkTheme } from './check-theme.ts';
export { imageInfo } from './image-info.ts';
export { countPages } from './pdf/count-pages.ts';
export { defaultTheme, type OwnFont, type Theme } from './theme.ts';
export { themeOf } from './theme-of.ts';
export type { WriteOptions, Writer } from './writer.ts';
export { formatNames, type OutputFormat, writers } from './writers.ts';
