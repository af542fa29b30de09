import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DefinitionTerm } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

export const definitionTerm = (node: DefinitionTerm, context: Context): ElementContent[] => [
  h('dt', phrasing(node.children, context)),
];
