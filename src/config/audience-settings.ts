import { z } from 'zod';

const line = z.string().trim().min(1);
const roles = z.enum([
  'standfirst',
  'body',
  'summary',
  'background',
  'recommendations',
  'conclusion',
  'disclaimer',
  'byline',
  'author-note',
  'chrome',
]);

/** What `templates/<audience>/audience.yaml` says: whom an edition is for, what it takes, and how much. */
export const audienceSettings = z.strictObject({
  /** The audience's name as readers see it. */
  label: line,
  /**
   * How passages are chosen: `everything`; `points`, the most telling sentences of the whole; or
   * `focus`, the passages that bear on the focus, whole, and the context that they need.
   */
  select: z.enum(['everything', 'points', 'focus']),
  /** What bears on this audience: a passage that holds one of the terms. Each form is listed. */
  focus: z.strictObject({ topic: line, terms: z.array(line).min(1) }).optional(),
  budget: z
    .strictObject({
      /** Words of the edition, standfirst and quotation included, disclaimer and notes left out. */
      words: z.int().min(50).max(100_000).optional(),
      /** Pages of the PDF. */
      pages: z.int().min(1).max(1000).optional(),
    })
    .optional(),
  /** The largest number of points. */
  points: z.int().min(1).max(50).optional(),
  /** The largest number of words of context. */
  context: z.int().min(0).max(10_000).optional(),
  /** Whether the most telling block quotation comes along, whole. */
  quotation: z.boolean().optional(),
  /** Roles of sections that never come. */
  never: z.array(roles).optional(),
});

export type AudienceSettings = z.infer<typeof audienceSettings>;
