import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DefinitionDescription } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';

export const definitionDescription = (
  node: DefinitionDescription,
  context: Context,
): ElementContent[] => [h('dd', flow(node.children, context))];
