import * as z from 'zod';
import { trackChangesChoices } from '../read/reader.ts';

/** What else than the files that were read decides the bytes of an output; the manifest records it. */
export const outputOptions = z.strictObject({
  title: z.string().exactOptional(),
  trackChanges: z.enum(trackChangesChoices).exactOptional(),
  /** A focus given on the spot, instead of audiences. */
  focus: z.string().exactOptional(),
  /** Words that limit every edition. */
  words: z.int().min(10).exactOptional(),
  draft: z.literal(true).exactOptional(),
  /** Whether outputs carry their own document; absent where they do. */
  embed: z.literal(false).exactOptional(),
  /** Whether HTML is the article alone. */
  htmlFragment: z.literal(true).exactOptional(),
  /** Whether Markdown gives each sentence a line. */
  sentenceLines: z.literal(true).exactOptional(),
  /** PDF for archives: PDF/A-2a, without attachments. */
  archive: z.literal(true).exactOptional(),
  /** `SOURCE_DATE_EPOCH`. */
  epoch: z.string().exactOptional(),
  /** A theme that was named, by path. */
  theme: z.string().exactOptional(),
  /** A Word file whose styles DOCX takes, by path. */
  referenceDoc: z.string().exactOptional(),
});
export type OutputOptions = z.infer<typeof outputOptions>;
