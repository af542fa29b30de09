import * as z from 'zod';
import type * as n from '../node/index.ts';
import { type Assert, node, type Same } from './base.ts';
import { flows } from './lists.ts';
import { paragraph } from './section.ts';
import type { Shape } from './shape.ts';

export const note = z.strictObject({
  ...node,
  type: z.literal('note'),
  id: z.string(),
  label: z.string(),
  marker: z.string().exactOptional(),
  missing: z.literal(true).exactOptional(),
  get children() {
    return flows;
  },
} satisfies Shape<n.Note>);
export const notes = z.strictObject({
  ...node,
  type: z.literal('notes'),
  children: z.array(note),
} satisfies Shape<n.Notes>);
const kind = z.enum(['masthead', 'subtitle', 'byline', 'summary', 'notice', 'colophon']);
export const box = z.strictObject({
  ...node,
  type: z.literal('box'),
  kind,
  get children() {
    return flows;
  },
} satisfies Shape<n.Box>);
export const contents = z.strictObject({
  ...node,
  type: z.literal('contents'),
} satisfies Shape<n.Contents>);
export const bibliography = z.strictObject({
  ...node,
  type: z.literal('bibliography'),
  children: z.array(paragraph),
} satisfies Shape<n.Bibliography>);

export type Agreement = Assert<Same<z.output<typeof kind>, n.BoxKind>>;
