import { childNodes, type Figure } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';

// The image first, then what else stands in the figure, then the caption.
export const figure = (node: Figure, context: Context): Handled => flow(childNodes(node), context);
