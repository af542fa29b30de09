import type { Element } from 'hast';
import { build as b, type Phrasing } from '../../../brief/index.ts';
import type { Context, State } from '../context.ts';
import { linearMath } from './linear-math.ts';

/** An equation can't be set; it is kept as the line that its parts make. */
export function math(element: Element, context: Context, state: State): Phrasing[] {
  const text = linearMath(element).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  if (!state.chrome) context.say('markup-unsupported', { kind: 'An equation', text }, element);
  return [b.unsupported('equation', text, context.positionOf(element))];
}
