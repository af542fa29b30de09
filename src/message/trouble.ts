import type { Message } from './message.ts';

/** Ends a stage that cannot give a value; carries the one message that says why. */
export class Trouble extends Error {
  readonly found: Message;
  constructor(found: Message) {
    super(found.reason);
    this.name = 'Trouble';
    this.found = found;
  }
}
