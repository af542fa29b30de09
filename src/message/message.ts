import type { Position } from '../brief/node/index.ts';

export type Severity = 'info' | 'warning' | 'error';

/** Where a finding is: a file (or `<stdin>`), and a range in it where one is known. */
export interface Place {
  file?: string;
  position?: Position;
}

/**
 * A finding, as plain data that survives a worker's channel. `reason` says what was unexpected and
 * what was expected; `hint` says what to do.
 */
export interface Message {
  rule: string;
  severity: Severity;
  reason: string;
  hint?: string;
  place?: Place;
  /** How often, when repeats of one rule in one brief were folded into this message. */
  count?: number;
  /** The first places of the repeats. */
  places?: Place[];
}

/** What a stage returns: a value and what it found on the way. */
export interface Result<T> {
  value: T;
  messages: Message[];
}
