import * as z from 'zod';
import { ruleSeverities } from './rule-severities.ts';

const author = z.union([
  z.string(),
  z.strictObject({
    name: z.string(),
    affiliation: z.string().optional(),
    email: z.string().optional(),
    orcid: z.string().optional(),
  }),
]);
const line = z.string().trim().min(1);

const passages = z.array(line.max(2000));

/** What an author tells the reader about a source that a machine could misread; each overrides every guess. */
export const readingHints = z.strictObject({
  /** How note markers are set, or that there are none. */
  markers: z
    .enum(['glued', 'bracket', 'paren', 'caret', 'superscript', 'spaced', 'none'], {
      error: 'expected `glued`, `bracket`, `paren`, `caret`, `superscript`, `spaced` or `none`',
    })
    .optional(),
  /** Every heading, by its opening words; an empty list where there is none. */
  headings: passages.optional(),
  /** Every block quotation, by its opening words. */
  quotations: passages.optional(),
  /** What a text closes with, by opening words of a paragraph or of a section's heading. */
  closing: z
    .strictObject({
      /** Whose the views are; every edition prints it. */
      disclaimer: passages.optional(),
      /** Who the author is. */
      note: passages.optional(),
      /** Neither, whatever it looks like. */
      none: passages.optional(),
    })
    .optional(),
});

export type ReadingHints = z.infer<typeof readingHints>;

/**
 * What one brief may say for itself, in `brief.yaml` or in the source's front matter: metadata, note
 * texts, restored quotations, and which audiences to build.
 */
export const briefSettings = z.strictObject({
  title: line.optional(),
  subtitle: line.optional(),
  // One author needs no list.
  authors: z
    .preprocess(
      given => (typeof given === 'string' && given.trim() !== '' ? [given] : given),
      z.array(author),
    )
    .optional(),
  author: author.optional(),
  date: z.iso.date('expected a date such as 2024-06-24').optional(),
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en-GB')
    .optional(),
  identifier: line.optional(),
  series: line.optional(),
  version: z.union([line, z.number().transform(String)]).optional(),
  status: line.optional(),
  supersedes: line.optional(),
  owner: line.optional(),
  keywords: z.array(line).optional(),
  publisher: line.optional(),
  licence: line.optional(),
  source: z.url({ protocol: /^https?$/, error: 'expected a web address' }).optional(),
  /** Note texts by label, in Markdown phrasing. */
  notes: z.record(z.string(), line).optional(),
  /** Quotations that the source lost, each after the words that introduce it. */
  quotations: z
    .array(
      z.strictObject({
        after: line,
        text: line,
        attribution: line.optional(),
        note: z.union([line, z.number().transform(String)]).optional(),
      }),
    )
    .optional(),
  audiences: z.array(line).min(1).optional(),
  /** Other severities for rules, `off` included. */
  rules: ruleSeverities.optional(),
  read: readingHints.optional(),
  /** What an editor decides for one audience's edition of this brief; it beats any computation. */
  editions: z
    .record(
      z.string(),
      z.strictObject({
        title: line.optional(),
        /** Stands in the place of the source's own. */
        standfirst: line.optional(),
        /** Passages by id or opening words: what comes first, what comes, what does not. */
        lead: z.union([line, z.array(line)]).optional(),
        include: z.array(line).optional(),
        exclude: z.array(line).optional(),
      }),
    )
    .optional(),
});

export type BriefSettings = z.infer<typeof briefSettings>;
export type EditionSettings = NonNullable<BriefSettings['editions']>[string];
