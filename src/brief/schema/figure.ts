import * as z from 'zod';
import type * as n from '../node/index.ts';
import { type Assert, node, type Same } from './base.ts';
import { figureChildren, flows, phrasings } from './lists.ts';
import type { Shape } from './shape.ts';

export const caption = z.strictObject({
  ...node,
  type: z.literal('caption'),
  get children() {
    return phrasings;
  },
  number: z.string().exactOptional(),
} satisfies Shape<n.Caption>);
export const figure = z.strictObject({
  ...node,
  type: z.literal('figure'),
  id: z.string(),
  caption: caption.exactOptional(),
  get children() {
    return figureChildren;
  },
} satisfies Shape<n.Figure>);
const align = z.enum(['left', 'center', 'right']);
export const tableCell = z.strictObject({
  ...node,
  type: z.literal('tableCell'),
  header: z.boolean().exactOptional(),
  colSpan: z.int().min(1).exactOptional(),
  rowSpan: z.int().min(1).exactOptional(),
  get children() {
    return flows;
  },
} satisfies Shape<n.TableCell>);
export const tableRow = z.strictObject({
  ...node,
  type: z.literal('tableRow'),
  children: z.array(tableCell),
} satisfies Shape<n.TableRow>);
export const table = z.strictObject({
  ...node,
  type: z.literal('table'),
  id: z.string(),
  align: z.array(align.nullable()).exactOptional(),
  caption: caption.exactOptional(),
  children: z.array(tableRow),
} satisfies Shape<n.Table>);

export type Agreement = Assert<Same<z.output<typeof align>, n.Align>>;
