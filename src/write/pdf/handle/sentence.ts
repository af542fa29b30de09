import type { Sentence } from '../../../brief/index.ts';
import { type Content, isRun } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents } from '../part/blocks.ts';

/** Prints a sentence; one that is linked to can be reached. */
export function sentence(node: Sentence, context: PdfContext): Content[] {
  const parts = contents(node.children, context);
  const first = parts[0];
  if (!first || !isRun(first) || !context.targets.has(node.id)) return parts;
  return [{ ...first, anchor: node.id }, ...parts.slice(1)];
}
