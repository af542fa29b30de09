import type { Report } from '../../report.ts';
export const html = (_: Report): string => '';
