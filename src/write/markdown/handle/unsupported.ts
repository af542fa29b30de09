import type { Unsupported } from '../../../brief/index.ts';
import type { Handled } from '../context.ts';

// Words; where they stand among blocks they become a paragraph there.
export const unsupported = (node: Unsupported): Handled => [{ type: 'text', value: node.text }];
