import type { Element } from 'hast';
import { build as b } from '../../../brief/index.ts';
import type { Context } from '../context.ts';

export function thematicBreak(element: Element, context: Context) {
  return [b.thematicBreak(context.positionOf(element))];
}
