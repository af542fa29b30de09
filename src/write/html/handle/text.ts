import type { ElementContent } from 'hast';
import type { Text } from '../../../brief/index.ts';

export const text = (node: Text): ElementContent[] => [{ type: 'text', value: node.value }];
