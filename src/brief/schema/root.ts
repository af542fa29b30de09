import * as z from 'zod';
import type * as n from '../node/index.ts';
import { node, origin } from './base.ts';
import { flows } from './lists.ts';
import type { Shape } from './shape.ts';

const author = z.strictObject({
  name: z.string(),
  affiliation: z.string().exactOptional(),
  email: z.string().exactOptional(),
  orcid: z.string().exactOptional(),
} satisfies Shape<n.Author>);
const line = z.string().exactOptional();
const metadata = z.strictObject({
  title: line,
  subtitle: line,
  authors: z.array(author).exactOptional(),
  date: line,
  lang: line,
  identifier: line,
  series: line,
  version: line,
  status: line,
  supersedes: line,
  owner: line,
  keywords: z.array(z.string()).exactOptional(),
  publisher: line,
  licence: line,
  source: line,
  origins: z.record(z.string(), origin).exactOptional(),
} satisfies Shape<n.Metadata>);
/** A CSL-JSON item: whatever else it holds is its own affair. */
const reference = z.looseObject({ id: z.string() }) satisfies z.ZodType<n.Reference>;

const root = {
  ...node,
  schemaVersion: z.literal(1),
  metadata,
  references: z.array(reference),
  get children() {
    return flows;
  },
};
export const brief = z.strictObject({
  ...root,
  type: z.literal('brief'),
} satisfies Shape<n.Brief>);
export const document = z.strictObject({
  ...root,
  type: z.literal('document'),
  audience: z.strictObject({ id: z.string(), label: z.string() }),
  draft: z.literal(true).exactOptional(),
} satisfies Shape<n.Document>);
/** Either root. */
export const tree = z.discriminatedUnion('type', [brief, document]);
