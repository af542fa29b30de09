import type { Span } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';

// Markdown has no way to say the language of a run.
export const span = (node: Span, context: Context): Handled => phrasing(node.children, context);
