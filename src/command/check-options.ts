import { controlCharacter, say, Trouble } from '../message/index.ts';
import { stdinPath } from './io.ts';

// What outputs print; paths may hold anything that the system takes.
const printed = new Set(['title', 'by', 'author', 'publisher']);

/** Refuses an option that is empty, and one given twice that takes one value: `lists` names those that take more. */
export function checkOptions(
  options: Readonly<Record<string, unknown>>,
  lists: ReadonlySet<string>,
): void {
  for (const [name, value] of Object.entries(options)) {
    // yargs repeats an option under its one-letter name; `_` and `$0` are its own.
    if (name.length < 2 || name === '$0') continue;
    const values: unknown[] = Array.isArray(value) ? value : [value];
    const strings = values.filter(item => typeof item === 'string');
    if (!name.startsWith('source') && strings.includes(stdinPath))
      throw new Trouble(
        say('usage', {
          why: `Unexpected \`-\` for \`${name}\`: only a source can be standard input`,
          hint: 'Name a file or folder; one of that very name is `./-`.',
        }),
      );
    if (strings.some(item => item.trim() === ''))
      throw trouble(name, 'is empty', 'Give it a value, or leave it out.');
    const control = printed.has(name) ? controlCharacter(strings.join('')) : undefined;
    if (control !== undefined)
      throw trouble(name, `holds the control character ${control}`, 'Leave it out.');
    if (strings.length > 1 && !lists.has(name))
      throw trouble(name, 'is given twice', 'Give it once.');
  }
}

function trouble(name: string, what: string, hint: string): Trouble {
  const why = name.startsWith('source') ? `A source ${what}` : `\`--${name}\` ${what}`;
  return new Trouble(say('usage', { why, hint }));
}
