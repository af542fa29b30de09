import type { Code } from '../../../brief/index.ts';
import type { Handled } from '../context.ts';

export const code = (node: Code): Handled => [
  {
    type: 'code',
    lang: node.lang ?? null,
    meta: node.meta ?? null,
    value: node.value.replace(/\r\n?/g, '\n'),
  },
];
