import type { Document } from '../brief/index.ts';
import type { Result } from '../message/index.ts';
import type { WriteOptions } from './writer.ts';
import { type OutputFormat, writers } from './writers.ts';

/** Writes a document in one format, here or wherever else it is done. */
export type WriteFormat = (
  document: Document,
  format: OutputFormat,
  options: WriteOptions,
) => Promise<Result<Uint8Array>>;

/** Writes a document in one format, in bytes. */
export const writeFormat: WriteFormat = async (document, format, options) => {
  const { value, messages } = await writers[format].write(document, options);
  return { value: typeof value === 'string' ? new TextEncoder().encode(value) : value, messages };
};
