import type { Writer } from '../writer.ts';
export const html: Writer = {
  output: 'text',
  extension: 'html',
  write: async () => ({ value: '', messages: [] }),
};
