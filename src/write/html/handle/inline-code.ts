import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { InlineCode } from '../../../brief/index.ts';

export const inlineCode = (node: InlineCode): ElementContent[] => [h('code', node.value)];
