import type { DefinitionDescription } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';

export const definitionDescription = (node: DefinitionDescription, context: Context): Handled =>
  flow(node.children, context);
