import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DefinitionList } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';

export const definitionList = (node: DefinitionList, context: Context): ElementContent[] => [
  h('dl', flow(node.children, context)),
];
