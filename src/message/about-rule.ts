import { type Rule, type RuleId, rules } from './rules/index.ts';

// Stands for every argument that a finding would bring.
const anything = new Proxy({}, { get: () => '…' });

/** Documents a rule in a line: its wording, with `…` for what a finding fills in, and what to do. */
export function aboutRule(id: RuleId): string {
  const { reason, hint } = rules[id] as unknown as Rule<unknown>;
  const what = reason(anything).replace(/`…`/g, '…');
  const todo = hint?.(anything).replace(/`…`/g, '…');
  return todo === undefined ? `${what}.` : `${what}. ${todo}`;
}
