import * as z from 'zod';
import type { ComputedRule, Origin, Point, Position } from '../node/index.ts';

/** Holds for two types that are the same, optional fields and all. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile unless its argument is `true`. */
export type Assert<T extends true> = T;

const count = z.int().min(1);

export const point = z.strictObject({ line: count, column: count, offset: z.int().min(0) });
export const position = z.strictObject({
  start: point,
  end: point,
  source: z.string().exactOptional(),
});
export const origin = z.enum(['brief', 'editorial', 'computed']);
export const computedRule = z.enum([
  'note-number',
  'figure-number',
  'table-number',
  'heading-number',
  'date',
  'omission',
  'expansion',
  'reference',
  'list',
  'file-name',
]);

/** The fields of every node but its type. */
export const node = { position: position.exactOptional() };
/** The fields of every node that is text. */
export const leaf = {
  ...node,
  value: z.string(),
  origin,
  rule: computedRule.exactOptional(),
  from: z.string().exactOptional(),
};

/** The interfaces and the schemas say the same. */
export type Agreement = [
  Assert<Same<z.output<typeof point>, Point>>,
  Assert<Same<z.output<typeof position>, Position>>,
  Assert<Same<z.output<typeof origin>, Origin>>,
  Assert<Same<z.output<typeof computedRule>, ComputedRule>>,
];
