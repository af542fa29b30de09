import { nearest, say, Trouble } from '../message/index.ts';
import { registerNames } from '../register/register-names.ts';

/** What a mistaken command line could have meant. */
export interface KnownWords {
  commands: readonly string[];
  options: readonly string[];
}

/** Puts what yargs says of a command line in our words, with the nearest command or option. */
export function usageTrouble(message: string, args: readonly string[], known: KnownWords): Trouble {
  const [verb = ''] = args;
  const isVerb = known.commands.includes(verb);
  const help = `See \`briefpress ${isVerb ? `${verb} ` : ''}--help\`.`;
  const make = (why: string, hint = help) => new Trouble(say('usage', { why, hint }));
  const meant = (near: string | undefined, dashes = '') =>
    near === undefined ? help : `Did you mean \`${dashes}${near}\`?`;

  const unknown = /^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
  if (unknown !== undefined && !isVerb && !verb.startsWith('-'))
    return make(`Unexpected command \`${verb}\``, meant(nearest(verb, known.commands)));
  if (unknown !== undefined && args.some(arg => isOption(arg, unknown)))
    return make(
      `Unexpected option \`${unknown.length === 1 ? '-' : '--'}${unknown}\``,
      meant(nearest(unknown, known.options), '--'),
    );
  if (unknown !== undefined) return make(`Unexpected argument \`${unknown}\``);

  const bare = /^Not enough arguments following: (.+)/.exec(message)?.[1];
  const kind = `Give the register’s name, then the source: ${registerNames.join(', ')}.`;
  const swallowed = args[args.indexOf('--register') + 1] ?? '';
  if (bare === 'register') return make('`--register` needs a value', kind);
  if (bare !== undefined) return make(`\`${bare.length === 1 ? '-' : '--'}${bare}\` needs a value`);
  const few = message.startsWith('Not enough non-option arguments');
  if (few && args.includes('--register') && !registerNames.some(one => one === swallowed))
    return make(
      swallowed === '' ? '`--register` needs a value' : `Unknown register \`${swallowed}\``,
      kind,
    );
  if (few) return make(`\`briefpress ${verb}\` needs a file or a brief folder`);
  const [, missing] = /^Missing required arguments?: (.+)/.exec(message) ?? [];
  if (missing !== undefined) return make(`\`briefpress ${verb}\` needs ${dashed(missing)}`);
  const [, one, other] = /^Arguments (\S+) and (\S+) are mutually/.exec(message) ?? [];
  if (one !== undefined && other !== undefined)
    return make(`\`--${one}\` and \`--${other}\` exclude each other`);
  const [, option, needed] = /^Implications failed:\s+(\S+) -> (\S+)/.exec(message) ?? [];
  if (option !== undefined && needed !== undefined)
    return make(`\`--${option}\` needs \`--${needed}\``);
  const [, asked, given, choices] =
    /^Invalid values:\s+Argument: (\S+), Given: "(.*)", Choices: (.+)/s.exec(message) ?? [];
  if (asked !== undefined && given !== undefined && choices !== undefined)
    return make(
      `Unexpected \`${given}\` for \`--${asked}\`, expected one of ${choices.replaceAll('"', '`')}`,
      meant(nearest(given, choices.match(/[\w-]+/g) ?? [])),
    );
  return make(message.replace(/\s+/g, ' '));
}

function isOption(arg: string, name: string): boolean {
  if (name.length > 1) return arg === `--${name}` || arg.startsWith(`--${name}=`);
  return /^-[a-z]+(=|$)/i.test(arg) && arg.includes(name);
}

function dashed(names: string): string {
  return names
    .split(', ')
    .map(name => `\`--${name}\``)
    .join(' and ');
}
