import * as z from 'zod';
import { roles } from '../brief/index.ts';

const line = z.string().trim().min(1);
const term = z.union([
  line,
  z.strictObject({ term: line, weight: z.number().min(0).max(1).optional() }),
]);

/** Passages by what they are: the role or heading of their section, its tags, or their ids and opening words. */
const passages = z.strictObject({
  roles: z.array(z.enum(roles)).optional(),
  /** Sections by the opening words of their heading. */
  sections: z.array(line).optional(),
  /** Sections that the author tagged with one of these topics. */
  tags: z.array(line).optional(),
  /** Passages by id or opening words. */
  passages: z.array(line).optional(),
});

/** What `templates/<audience>/audience.yaml` says: whom an edition is for, what it takes, and how much. */
export const audienceSettings = z.strictObject({
  /** The audience's name as readers see it. */
  label: line,
  /** What the edition gives, in a sentence. */
  description: line.optional(),
  /** The language of what the template says (BCP 47). */
  lang: line.optional(),
  /** The audience that this one takes every setting from that it does not give itself, and the template too. */
  extends: line.optional(),
  /**
   * How passages are chosen: `everything`; `points`, the most telling sentences of the whole, one by one;
   * `passages`, the same as running text; or `focus`, what bears on the focus, whole and first, then the
   * context that it needs.
   */
  select: z.enum(['everything', 'points', 'passages', 'focus']),
  /** What bears on this audience. */
  focus: z
    .strictObject({
      /** The name of the focus in headings and messages; the first topic's or term's, where it is left out. */
      topic: line.optional(),
      /** Topics of `topics.yaml`. */
      topics: z.array(line).optional(),
      terms: z.array(term).optional(),
      /** Places and countries, and persons and bodies, whose acts bear on the focus without being it. */
      regions: z.array(line).optional(),
      actors: z.array(line).optional(),
    })
    .optional(),
  budget: z
    .strictObject({
      /** Words of the edition, quotation included; headings, disclaimer and notes left out. */
      words: z.int().min(10).max(100_000).optional(),
      /** Sentences, list items and blocks. */
      sentences: z.int().min(1).max(10_000).optional(),
      /** A share of the brief's words, from 0 to 1. */
      share: z.number().gt(0).max(1).optional(),
      /** Pages of the PDF. */
      pages: z.int().min(1).max(1000).optional(),
    })
    .optional(),
  /** What always comes, and what never does. */
  always: passages.optional(),
  never: z.union([z.array(z.enum(roles)), passages]).optional(),
  /** Built only where it is named: with `--audience`, in the configuration or in the brief. */
  onRequest: z.boolean().optional(),
  /** As in the source, or by weight with the most telling first. */
  order: z.enum(['source', 'weight']).optional(),
  /** The largest number of points. */
  points: z.int().min(1).max(50).optional(),
  /** The largest number of words of context around what bears on the focus. */
  context: z.int().min(0).max(10_000).optional(),
  /** Whether the decisive block quotation comes along, whole. */
  quotation: z.boolean().optional(),
  /** The number of sentences that must name the focus; with fewer the edition is skipped. */
  evidence: z.int().min(0).max(1000).optional(),
});

export type AudienceSettings = z.infer<typeof audienceSettings>;

/** The same of an audience that extends another: what it leaves out, the other gives. */
export const audiencePart = audienceSettings.partial();
export type AudiencePart = z.infer<typeof audiencePart>;
