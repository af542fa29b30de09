import { type Kind, kinds } from '../../diff/kind.ts';
import { nearest, say, Trouble } from '../../message/index.ts';
import { listOf } from '../formats.ts';

/** Checks the names of kinds of change, commas allowed between them; none means any. */
export function kindsOf(given: readonly string[] | undefined): Kind[] | undefined {
  const names = listOf(given);
  if (names.length === 0) return undefined;
  return names.map(name => {
    const kind = kinds.find(known => known === name);
    if (kind) return kind;
    const near = nearest(name, kinds);
    throw new Trouble(
      say('kind-unknown', {
        name,
        known: kinds.map(k => `\`${k}\``).join(', '),
        ...(near === undefined ? {} : { near }),
      }),
    );
  });
}
