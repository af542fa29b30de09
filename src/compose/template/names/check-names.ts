import type { Message } from '../../../message/index.ts';
import { checkProgram } from './check-program.ts';
import { type Check, type Checked, openScope } from './scope.ts';

// A partial is checked anew for every context that it is given; a web of them could go on for ever.
const mostPartials = 500;

/**
 * Checks every name of a template against the data before it runs, also in branches that this brief
 * doesn't take. Known are the names that the data have, empty ones too: there is no other list.
 */
export function checkNames(
  main: Checked,
  partials: ReadonlyMap<string, Checked>,
  data: unknown,
): Message[] {
  const check: Check = { data, partials, messages: [], partialsLeft: mostPartials };
  checkProgram(main.program, openScope(main, [data], []), check);
  return check.messages;
}
