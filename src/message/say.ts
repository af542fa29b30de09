import type { Message, Place } from './message.ts';
import { type Rule, type RuleArgs, type RuleId, rules } from './rules/index.ts';

/** Makes the message of one finding: the rule's wording for these arguments, at this place. */
export function say<R extends RuleId>(id: R, args: RuleArgs<R>, place?: Place): Message {
  const rule = rules[id] as unknown as Rule<RuleArgs<R>>;
  const hint = rule.hint?.(args);
  return {
    rule: id,
    severity: rule.severity,
    reason: rule.reason(args),
    ...(hint === undefined ? {} : { hint }),
    ...(place === undefined ? {} : { place }),
  };
}
