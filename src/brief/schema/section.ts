import * as z from 'zod';
import type * as n from '../node/index.ts';
import { roles } from '../roles.ts';
import { type Assert, node, type Same } from './base.ts';
import { flows, phrasings } from './lists.ts';
import type { Shape } from './shape.ts';

export const paragraph = z.strictObject({
  ...node,
  type: z.literal('paragraph'),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Paragraph>);
export const heading = z.strictObject({
  ...node,
  type: z.literal('heading'),
  get children() {
    return phrasings;
  },
  number: z.string().exactOptional(),
} satisfies Shape<n.Heading>);
const role = z.enum(roles);
const names = z.array(z.string());
export const section = z.strictObject({
  ...node,
  type: z.literal('section'),
  id: z.string(),
  role,
  heading: heading.exactOptional(),
  topics: names.exactOptional(),
  audiences: z
    .strictObject({ only: names.exactOptional(), not: names.exactOptional() })
    .exactOptional(),
  get children() {
    return flows;
  },
} satisfies Shape<n.Section>);

export type Agreement = Assert<Same<z.output<typeof role>, n.Role>>;
