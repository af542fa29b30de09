import type { Handled } from '../context.ts';

export const thematicBreak = (): Handled => [{ type: 'thematicBreak' }];
