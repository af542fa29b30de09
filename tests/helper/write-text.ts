import type { Document } from '../../src/brief/index.ts';
import type { Result } from '../../src/message/index.ts';
import type { WriteOptions, Writer } from '../../src/write/writer.ts';
import { writeOptions } from './write-options.ts';

/** Writes a document in a text format with the sample options. */
export async function writeText(
  writer: Writer,
  document: Document,
  options: Partial<WriteOptions> = {},
): Promise<Result<string>> {
  if (writer.output !== 'text') throw new TypeError(`${writer.extension} is not a text format`);
  return writer.write(document, { ...writeOptions, ...options });
}
