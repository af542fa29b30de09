import { docx } from './docx/index.ts';
import { formatOf, type InputFormat } from './formats.ts';
import { html } from './html/index.ts';
import { markdown } from './markdown/index.ts';
import type { Reader } from './reader.ts';
import { text } from './text/index.ts';

export { decode } from './decode.ts';
export type { InputFormat } from './formats.ts';
export {
  type BytesReader,
  type Claim,
  type Reader,
  type Reading,
  type ReadOptions,
  type TextReader,
  type TrackChanges,
  trackChangesChoices,
} from './reader.ts';

/** Every format that can be read, one row each. */
export const readers = { markdown, html, docx, text } satisfies Record<InputFormat, Reader>;

/** Finds the reader for a file by its ending. */
export function readerFor(file: string): Reader | undefined {
  const format = formatOf(file);
  return format && readers[format];
}
