import type { ReadOptions } from '../reader.ts';

/** What finishing a draft needs to know of how it is read. */
export interface FinishOptions extends Pick<ReadOptions, 'file'> {
  hints?: ReadOptions['hints'] | undefined;
}
