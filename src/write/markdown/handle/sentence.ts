import type { Sentence } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';

// Sentences are for selection and diff; a page shows none.
export const sentence = (node: Sentence, context: Context): Handled =>
  phrasing(node.children, context);
