import * as z from 'zod';
import { listNumberings } from '../list-label.ts';
import type * as n from '../node/index.ts';
import { leaf, node } from './base.ts';
import { flows, phrasings } from './lists.ts';
import type { Shape } from './shape.ts';

export const listItem = z.strictObject({
  ...node,
  type: z.literal('listItem'),
  checked: z.boolean().exactOptional(),
  spread: z.boolean().exactOptional(),
  get children() {
    return flows;
  },
} satisfies Shape<n.ListItem>);
export const list = z.strictObject({
  ...node,
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.int().exactOptional(),
  numbering: z.enum(listNumberings).exactOptional(),
  spread: z.boolean().exactOptional(),
  children: z.array(listItem),
} satisfies Shape<n.List>);
export const code = z.strictObject({
  ...leaf,
  type: z.literal('code'),
  lang: z.string().exactOptional(),
  meta: z.string().exactOptional(),
} satisfies Shape<n.Code>);
export const thematicBreak = z.strictObject({
  ...node,
  type: z.literal('thematicBreak'),
} satisfies Shape<n.ThematicBreak>);
export const definitionTerm = z.strictObject({
  ...node,
  type: z.literal('definitionTerm'),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.DefinitionTerm>);
export const definitionDescription = z.strictObject({
  ...node,
  type: z.literal('definitionDescription'),
  get children() {
    return flows;
  },
} satisfies Shape<n.DefinitionDescription>);
export const definitionList = z.strictObject({
  ...node,
  type: z.literal('definitionList'),
  children: z.array(z.discriminatedUnion('type', [definitionTerm, definitionDescription])),
} satisfies Shape<n.DefinitionList>);
