import { z } from 'zod';
import type * as n from '../node/index.ts';
import { leaf, node, origin } from './base.ts';
import { flow, mixed } from './flow.ts';
import type { Shape } from './shape.ts';

const id = z.string();
/** A parent whose children are phrasing; the getter lets it hold its own kind. */
const parent = <T extends string>(type: T) =>
  z.strictObject({
    ...node,
    type: z.literal(type),
    get children() {
      return phrasings;
    },
  });

export const text = z.strictObject({ ...leaf, type: z.literal('text') } satisfies Shape<n.Text>);
export const inlineCode = z.strictObject({
  ...leaf,
  type: z.literal('inlineCode'),
} satisfies Shape<n.InlineCode>);
export const lineBreak = z.strictObject({
  ...node,
  type: z.literal('break'),
} satisfies Shape<n.Break>);
export const emphasis = parent('emphasis');
