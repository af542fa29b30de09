import type { Writer } from '../writer.ts';
export const pdf: Writer = {
  output: 'bytes',
  extension: 'pdf',
  write: async () => ({ value: new Uint8Array(), messages: [] }),
};
