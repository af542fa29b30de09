import type { InlineCode } from '../../../brief/index.ts';
import type { Handled } from '../context.ts';

export const inlineCode = (node: InlineCode): Handled => [
  { type: 'inlineCode', value: node.value },
];
