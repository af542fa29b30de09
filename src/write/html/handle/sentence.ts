import type { ElementContent } from 'hast';
import type { Sentence } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

// Sentences are for selection and diff; a page shows none.
export const sentence = (node: Sentence, context: Context): ElementContent[] =>
  phrasing(node.children, context);
