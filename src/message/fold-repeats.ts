import type { Message } from './message.ts';

const shown = 3;

/**
 * Folds repeats of one rule in one file into one message with a count and the first places. A
 * message that comes with a count was folded where it was made, and stands for its own wording; so
 * does one without a position, since nothing but its wording says what it is about.
 */
export function foldRepeats(messages: readonly Message[]): Message[] {
  const out: Message[] = [];
  const first = new Map<string, number>();
  for (const message of messages) {
    const wording = message.count === undefined && message.place?.position ? '' : message.reason;
    const key = `${message.rule}\n${message.severity}\n${message.place?.file ?? ''}\n${wording}`;
    const at = first.get(key);
    const earlier = at === undefined ? undefined : out[at];
    if (at === undefined || earlier === undefined) {
      first.set(key, out.length);
      out.push(message);
      continue;
    }
    const places = earlier.places ?? (earlier.place ? [earlier.place] : []);
    out[at] = {
      ...earlier,
      count: (earlier.count ?? 1) + (message.count ?? 1),
      places: message.place && places.length < shown ? [...places, message.place] : places,
    };
  }
  return out;
}
