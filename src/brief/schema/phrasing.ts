import * as z from 'zod';
import type * as n from '../node/index.ts';
import { leaf, node, origin } from './base.ts';
import { mixed, phrasings } from './lists.ts';
import type { Shape } from './shape.ts';

export const text = z.strictObject({ ...leaf, type: z.literal('text') } satisfies Shape<n.Text>);
export const inlineCode = z.strictObject({
  ...leaf,
  type: z.literal('inlineCode'),
} satisfies Shape<n.InlineCode>);
export const lineBreak = z.strictObject({
  ...node,
  type: z.literal('break'),
} satisfies Shape<n.Break>);
export const emphasis = z.strictObject({
  ...node,
  type: z.literal('emphasis'),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Emphasis>);
export const strong = z.strictObject({
  ...node,
  type: z.literal('strong'),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Strong>);
export const del = z.strictObject({
  ...node,
  type: z.literal('delete'),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Delete>);
export const superscript = z.strictObject({
  ...node,
  type: z.literal('superscript'),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Superscript>);
export const subscript = z.strictObject({
  ...node,
  type: z.literal('subscript'),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Subscript>);
export const span = z.strictObject({
  ...node,
  type: z.literal('span'),
  lang: z.string(),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Span>);
export const link = z.strictObject({
  ...node,
  type: z.literal('link'),
  url: z.string(),
  title: z.string().exactOptional(),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Link>);
export const image = z.strictObject({
  ...node,
  type: z.literal('image'),
  url: z.string(),
  alt: z.string(),
  title: z.string().exactOptional(),
} satisfies Shape<n.Image>);
export const citationItem = z.strictObject({
  note: z.string().exactOptional(),
  reference: z.string().exactOptional(),
  locator: z.string().exactOptional(),
  prefix: z.string().exactOptional(),
  suffix: z.string().exactOptional(),
} satisfies Shape<n.CitationItem>);
export const citation = z.strictObject({
  ...node,
  type: z.literal('citation'),
  id: z.string(),
  label: z.string(),
  items: z.array(citationItem),
  marker: z.string().exactOptional(),
} satisfies Shape<n.Citation>);
export const sentence = z.strictObject({
  ...node,
  type: z.literal('sentence'),
  id: z.string(),
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Sentence>);
export const attribution = z.strictObject({
  ...node,
  type: z.literal('attribution'),
  origin,
  get children() {
    return phrasings;
  },
} satisfies Shape<n.Attribution>);
/** Stands in both worlds. */
export const quotation = z.strictObject({
  ...node,
  type: z.literal('quotation'),
  id: z.string(),
  display: z.enum(['block', 'inline']),
  leadIn: z.string().exactOptional(),
  attribution: attribution.exactOptional(),
  missing: z.literal(true).exactOptional(),
  get children() {
    return mixed;
  },
} satisfies Shape<n.Quotation>);
/** Stands in both worlds. */
export const unsupported = z.strictObject({
  ...node,
  type: z.literal('unsupported'),
  kind: z.string(),
  text: z.string(),
} satisfies Shape<n.Unsupported>);

/** What runs within a line. */
export const phrasing = () =>
  [
    text,
    inlineCode,
    lineBreak,
    emphasis,
    strong,
    del,
    superscript,
    subscript,
    span,
    link,
    image,
    citation,
    sentence,
    quotation,
    unsupported,
  ] as const;
