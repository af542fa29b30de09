import type { ElementContent } from 'hast';
import { h } from 'hastscript';

export const lineBreak = (): ElementContent[] => [h('br')];
