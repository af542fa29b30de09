import type { ReadOptions } from '../reader.ts';

/** What finishing a draft needs to know of how it is read. */
export type FinishOptions = Pick<ReadOptions, 'file' | 'hints'>;
