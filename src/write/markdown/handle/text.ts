import type { Text } from '../../../brief/index.ts';
import type { Handled } from '../context.ts';

export const text = (node: Text): Handled => [{ type: 'text', value: node.value }];
