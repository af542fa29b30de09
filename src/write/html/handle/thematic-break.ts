import type { ElementContent } from 'hast';
import { h } from 'hastscript';

export const thematicBreak = (): ElementContent[] => [h('hr')];
