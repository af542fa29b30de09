import { defaultTheme } from '../../src/write/theme.ts';
import type { WriteOptions } from '../../src/write/writer.ts';
import { everyAsset } from './every-node.ts';

/** Options as a build gives them, with the one image that the sample documents show. */
export const writeOptions: WriteOptions = {
  clock: new Date('2024-06-24T00:00:00Z'),
  assets: everyAsset,
  theme: defaultTheme,
};
