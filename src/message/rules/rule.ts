import type { Severity } from '../message.ts';

/** One rule: its default severity, and its wording, made from the arguments of one finding. */
export interface Rule<A> {
  severity: Severity;
  reason: (args: A) => string;
  hint?: (args: A) => string;
}

/** Makes a rule of its severity, what it says, and what to do about it. */
export const rule = <A = Record<never, never>>(
  severity: Severity,
  reason: (args: A) => string,
  hint?: (args: A) => string,
): Rule<A> => (hint ? { severity, reason, hint } : { severity, reason });

/** The arguments of a rule that needs none. */
export type None = Record<string, never>;

/** Sets a value of the source or of a setting in backticks. */
export const tick = (s: string): string => `\`${s}\``;
