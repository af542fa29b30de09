import type { DefinitionTerm } from '../../../brief/index.ts';
import { line } from '../children.ts';
import type { Context, Handled } from '../context.ts';

export const definitionTerm = (node: DefinitionTerm, context: Context): Handled =>
  line(node.children, context);
