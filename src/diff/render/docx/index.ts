import type { Difference } from '../../difference.ts';
export const docx = async (
  _: Difference,
  __: { author: string; date?: string; epoch?: string },
): Promise<Uint8Array> => new Uint8Array();
