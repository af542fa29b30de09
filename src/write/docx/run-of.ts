import { type IRunPropertiesOptions, type ParagraphChild, SoftHyphen } from 'docx';
import type { DocxContext } from './context.ts';
import { trackedRun } from './revision.ts';

/**
 * Makes a run of text with the context's formatting. A soft hyphen becomes Word's own element: as a
 * character Word would print it.
 */
export function runOf(
  value: string,
  context: DocxContext,
  more: IRunPropertiesOptions = {},
): ParagraphChild {
  const parts = value.split('\u00AD');
  const children = parts.flatMap((part, i) => (i === 0 ? [part] : [new SoftHyphen(), part]));
  return trackedRun({ ...context.run, ...more, children }, context);
}
