import * as z from 'zod';
import { type RuleId, rules } from '../message/index.ts';

// Errors are not listed: publishing despite them is what `--draft` is for.
const ids = (Object.keys(rules) as RuleId[]).filter(id => rules[id].severity !== 'error') as [
  RuleId,
  ...RuleId[],
];

/** Severities by rule id, as `rules:` in `briefpress.config.yaml` and `brief.yaml` give them. */
export const ruleSeverities = z.partialRecord(
  z.enum(ids),
  z.enum(['off', 'info', 'warning', 'error']),
);
