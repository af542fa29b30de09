import { foldRepeats, type Message } from '../message/index.ts';

/**
 * Tidies what the editions and formats of one brief said: each finding names the file, is said once
 * however many outputs met it, and repeats of a rule are folded.
 */
export function tidyMessages(messages: readonly Message[], file: string): Message[] {
  const seen = new Set<string>();
  const distinct = messages
    .map(message => ({ ...message, place: { file, ...message.place } }))
    .filter(({ rule, reason, place }) => {
      // Formats word one finding differently; where it has a position, that says which it is.
      const what = place.position?.start.offset ?? reason;
      const key = JSON.stringify([rule, place.file, what]);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return foldRepeats(distinct);
}
