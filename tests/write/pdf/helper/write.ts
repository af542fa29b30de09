import type { Document } from '../../../../src/brief/index.ts';
import type { Message } from '../../../../src/message/index.ts';
import { pdf } from '../../../../src/write/pdf/index.ts';
import { defaultTheme } from '../../../../src/write/theme.ts';
import type { WriteOptions } from '../../../../src/write/writer.ts';
import { everyAsset } from '../../../helper/every-node.ts';

/** Writes a document with the assets that tests use. */
export async function writePdf(
  document: Document,
  options: Partial<WriteOptions> = {},
): Promise<{ bytes: Uint8Array; messages: Message[] }> {
  if (pdf.output !== 'bytes') throw new Error('PDF is bytes');
  const { value, messages } = await pdf.write(document, {
    clock: new Date('2024-06-24T00:00:00Z'),
    assets: everyAsset,
    theme: defaultTheme,
    ...options,
  });
  return { bytes: value, messages };
}
