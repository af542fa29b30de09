import type { Message } from './message.ts';

/** Ends a stage that cannot give a value; carries the message that says why, and others like it. */
export class Trouble extends Error {
  readonly found: Message;
  /** Every message, `found` first: a file of settings can be wrong in several places. */
  readonly all: readonly Message[];
  constructor(found: Message, ...others: Message[]) {
    super(found.reason);
    this.name = 'Trouble';
    this.found = found;
    this.all = [found, ...others];
  }
}
