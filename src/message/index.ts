/** Findings as data: the table of rules, and how messages are made and folded. */
export { aboutRule } from './about-rule.ts';
export { controlCharacter } from './control-character.ts';
export { foldRepeats } from './fold-repeats.ts';
export type { Message, Place, Result, Severity } from './message.ts';
export { nearest } from './nearest.ts';
export { type RuleArgs, type RuleId, rules } from './rules/index.ts';
export { say } from './say.ts';
export { type Severities, withSeverities } from './severities.ts';
export { systemReason } from './system-reason.ts';
export { Trouble } from './trouble.ts';
