import { docx } from './docx/index.ts';
import { html } from './html/index.ts';
import { markdown } from './markdown/index.ts';
import type { Reader } from './reader.ts';
import { text } from './text/index.ts';

export { decode, decodeSource, sourceLimit, tooBig } from './decode.ts';
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

export { readerOfBytes } from './reader-of-bytes.ts';

/** Every format that can be read, one row each. */
export const readers = { markdown, html, docx, text } satisfies Record<string, Reader>;
export type InputFormat = keyof typeof readers;

/** Finds the reader for a file by its ending. */
export function readerFor(file: string): Reader | undefined {
  const lower = file.toLowerCase();
  return Object.values<Reader>(readers).find(r =>
    r.extensions.some(ending => lower.endsWith(ending)),
  );
}
