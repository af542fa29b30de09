import type { Document } from '../../../src/brief/index.ts';
import type { Result } from '../../../src/message/index.ts';
import { docx } from '../../../src/write/docx/index.ts';
import { defaultTheme } from '../../../src/write/theme.ts';
import type { WriteOptions } from '../../../src/write/writer.ts';
import { everyAsset } from '../../helper/every-node.ts';

export const clock = new Date('2024-06-24T00:00:00Z');

/** Writes a document as a Word file with the options that tests share. */
export async function written(
  document: Document,
  options: Partial<WriteOptions> = {},
): Promise<Result<Uint8Array>> {
  if (docx.output !== 'bytes') throw new Error('expected a writer of bytes');
  return docx.write(document, { clock, assets: everyAsset, theme: defaultTheme, ...options });
}
