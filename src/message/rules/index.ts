import { checking } from './checking.ts';
import { comparison } from './comparison.ts';
import { edition } from './edition.ts';
import { reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { running } from './running.ts';
import { settings } from './settings.ts';
import { source } from './source.ts';
import { template } from './template.ts';

/** The closed table of rules, by stage; wording lives in this folder and nowhere else. */
export const rules = {
  ...source,
  ...running,
  ...comparison,
  ...settings,
  ...template,
  ...reading,
  ...checking,
  ...edition,
} satisfies Record<string, Rule<never>>;

export type { Rule } from './rule.ts';
export type RuleId = keyof typeof rules;
/** The arguments that one rule's wording needs. */
export type RuleArgs<R extends RuleId> = (typeof rules)[R] extends Rule<infer A> ? A : never;
