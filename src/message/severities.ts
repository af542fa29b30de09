import type { Message, Severity } from './message.ts';

/** What settings say of rules: another severity, or `off`. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/**
 * Gives messages the severities that settings ask for; later settings win. An error can be lowered
 * only where its rule is one that an editor may judge: what would publish something wrong stays.
 */
export function withSeverities(
  messages: readonly Message[],
  ...settings: readonly (Severities | undefined)[]
): Message[] {
  const wanted: Severities = Object.assign({}, ...settings);
  return messages.flatMap(message => {
    const severity = wanted[message.rule];
    if (severity === undefined || severity === message.severity || message.severity === 'error')
      return [message];
    return severity === 'off' ? [] : [{ ...message, severity }];
  });
}
