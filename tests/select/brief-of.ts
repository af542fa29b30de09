import type { Brief } from '../../src/brief/index.ts';
import { readBrief } from '../../src/pipeline.ts';
import { readers } from '../../src/read/index.ts';

/** Reads a brief from Markdown. */
export function briefOf(text: string): Brief {
  return readBrief({ file: 'brief.md', text, reader: readers.markdown }).value;
}
