import * as z from 'zod';
import { outputOptions } from '../output-options.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const edition = z.strictObject({
  audience: z.string(),
  options: outputOptions,
  /** The files that it was made of. */
  inputs: z.array(z.string()),
  /** Digests of those that a later build read in another state, as they were for this edition. */
  was: z.record(z.string(), digest).optional(),
  /** The version that made it, where a later one wrote the manifest. */
  briefpress: z.string().optional(),
  /** Why the brief has nothing for this audience; then there are no outputs. */
  skipped: z.string().optional(),
  outputs: z.array(
    z.strictObject({
      /** Relative to the manifest. */
      path: z.string(),
      format: z.string(),
      bytes: z.int(),
      sha256: digest,
    }),
  ),
});
export type ManifestEdition = z.infer<typeof edition>;

const brief = z.strictObject({
  name: z.string(),
  source: z.string(),
  settings: z.string().optional(),
  editions: z.array(edition),
});
export type ManifestBrief = z.infer<typeof brief>;

/**
 * What `manifest.json` says beside the outputs: of what they were made, by which version, and their
 * digests. The same for the same build, on every machine: paths are as given, templates of the package
 * begin with `package:`, lists are sorted.
 */
export const manifest = z.strictObject({
  manifest: z.literal(1),
  briefpress: z.string(),
  /** SHA-256 of every file that was read, by path. */
  inputs: z.record(z.string(), digest),
  briefs: z.array(brief),
});
export type Manifest = z.infer<typeof manifest>;

/** The manifest's own name, in the folder of the outputs. */
export const manifestName = 'manifest.json';
