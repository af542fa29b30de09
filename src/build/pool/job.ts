import type { Document } from '../../brief/index.ts';
import type { Result } from '../../message/index.ts';
import type { OutputFormat, WriteOptions } from '../../write/index.ts';

/** What a thread is asked to write; everything in it can be cloned. */
export interface Job {
  id: number;
  document: Document;
  format: OutputFormat;
  options: Omit<WriteOptions, 'signal'>;
}

/** What came of a job; nothing where it failed. */
export interface Written {
  id: number;
  written?: Result<Uint8Array>;
}
