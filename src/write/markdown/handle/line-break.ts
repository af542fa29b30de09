import type { Handled } from '../context.ts';

export const lineBreak = (): Handled => [{ type: 'break' }];
