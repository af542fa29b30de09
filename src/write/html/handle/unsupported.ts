import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Unsupported } from '../../../brief/index.ts';

export const unsupported = (node: Unsupported): ElementContent[] => [
  h('span', { className: ['unsupported'] }, node.text),
];
