import { type IRunPropertiesOptions, SoftHyphen, TextRun } from 'docx';
import type { DocxContext } from './context.ts';

/**
 * Makes a run of text with the context's formatting. A soft hyphen becomes Word's own element: as a
 * character Word would print it.
 */
export function runOf(
  value: string,
  context: DocxContext,
  more: IRunPropertiesOptions = {},
): TextRun {
  const parts = value.split('\u00AD');
  return new TextRun({
    ...context.run,
    ...more,
    children: parts.flatMap((part, i) => (i === 0 ? [part] : [new SoftHyphen(), part])),
  });
}
