import * as z from 'zod';
import { ruleSeverities } from './rule-severities.ts';

const line = z.string().trim().min(1);

/** What `briefpress.config.yaml` may say: defaults for the options of `briefpress build`. */
export const projectSettings = z.strictObject({
  sources: z.array(line).min(1).optional(),
  audiences: z.array(line).min(1).optional(),
  formats: z.array(line).min(1).optional(),
  out: line.optional(),
  theme: line.optional(),
  strict: z.boolean().optional(),
  /** Other severities for rules, `off` included. */
  rules: ruleSeverities.optional(),
  /** Kinds of change that let `briefpress diff` end with 1; any, where none are named. */
  failOn: z.array(line).min(1).optional(),
});

export type ProjectSettings = z.infer<typeof projectSettings>;
