import { docx } from './docx/index.ts';
import { html } from './html/index.ts';
import { markdown } from './markdown/index.ts';
import { pdf } from './pdf/index.ts';
import type { Writer } from './writer.ts';

/** Every format that can be written, one row each. */
export const writers = { pdf, docx, html, md: markdown } satisfies Record<string, Writer>;
export type OutputFormat = keyof typeof writers;

/** The names of the formats, in the order of the table. */
export const formatNames = Object.keys(writers) as OutputFormat[];
