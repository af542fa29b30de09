import type { Image } from '../../../brief/index.ts';
import type { Handled } from '../context.ts';

export const image = (node: Image): Handled => [
  { type: 'image', url: node.url, alt: node.alt, title: node.title ?? null },
];
