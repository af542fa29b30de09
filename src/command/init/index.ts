import { isAbsolute, join } from 'node:path';
import { findAudiences, shared } from '../../build/audiences.ts';
import { nearest, say, Trouble } from '../../message/index.ts';
import type { Command } from '../command.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { sampleBrief, sampleSettings } from './sample.ts';
import { slug } from './slug.ts';

export interface InitOptions {
  folder?: string | undefined;
  title?: string | undefined;
  publisher?: string | undefined;
  audience?: string | undefined;
  as?: string | undefined;
  yes?: boolean | undefined;
}

/** Makes a project: a brief to write in, and an audience of one's own to change. */
export const init: Command<InitOptions> = {
  command: 'init [folder]',
  describe: 'Make a content folder with a sample brief and your own copy of an audience',
  builder: yargs =>
    yargs
      .positional('folder', { type: 'string', describe: 'Where to make it (default: here)' })
      .option('title', { type: 'string', requiresArg: true, describe: 'Title of the first brief' })
      .option('publisher', { type: 'string', requiresArg: true, describe: 'Who publishes it' })
      .option('audience', {
        type: 'string',
        requiresArg: true,
        describe: 'The audience to copy (default: executive-summary)',
      })
      .option('as', {
        type: 'string',
        requiresArg: true,
        describe: 'The name of the copy (default: our-summary)',
      })
      .option('yes', { alias: 'y', type: 'boolean', describe: 'Ask nothing, take the defaults' }),
  run,
};

interface Answers {
  title: string;
  publisher: string | undefined;
  audience: string;
  as: string;
}

async function run(options: InitOptions, io: Io): Promise<ExitCode> {
  if (!options.yes && !io.answers())
    throw new Trouble(
      say('usage', {
        why: '`briefpress init` asks questions and this is no terminal',
        hint: 'Add `--yes` to take the defaults.',
      }),
    );
  const known = await findAudiences(io.host, [io.packageTemplates]);
  const answers = options.yes ? defaults(options) : await ask(options, [...known.keys()]);
  if (!answers) return exit.usage;
  const from = known.get(answers.audience);
  if (from === undefined) {
    const near = nearest(answers.audience, known.keys());
    const list = [...known.keys()].map(k => `\`${k}\``).join(', ');
    throw new Trouble(
      say('audience-unknown', {
        name: answers.audience,
        known: list,
        ...(near === undefined ? {} : { near }),
      }),
    );
  }
  const name = slug(answers.as);
  if (shared.has(name))
    throw new Trouble(
      say('usage', {
        why: `\`templates/${name}\` is no audience: all audiences share it`,
        hint: 'Choose another name with `--as`.',
      }),
    );
  const base = options.folder ?? '.';
  const brief = join(base, 'content', slug(answers.title));
  const audience = join(base, 'templates', name);
  const files: [string, string | Uint8Array][] = [
    [join(brief, 'brief.md'), sampleBrief],
    [join(brief, 'brief.yaml'), sampleSettings(answers.title, answers.publisher)],
    ...(await copies(io, from, audience)),
  ];
  // All or nothing: a file that is there already is somebody's work.
  for (const [path] of files)
    if (await io.host.kind(path))
      throw new Trouble(
        say('usage', {
          why: `\`${path}\` exists already`,
          hint: 'Choose another folder, title or audience name.',
        }),
      );
  for (const [path, data] of files)
    await io.host.write(path, typeof data === 'string' ? new TextEncoder().encode(data) : data);
  for (const [path] of files) io.out(`${path}\n`);
  const folder = /^[\p{L}\p{N}./\\:_-]+$/u.test(base) ? base : `"${base}"`;
  const go = base === '.' ? '' : `\`cd ${folder}\`, then `;
  // Installed in the project or run from its own clone, the command is on no path but npx's.
  const inside = !isAbsolute(base) && !base.startsWith('..');
  const local =
    (await io.host.kind('node_modules/.bin/briefpress')) ?? (await io.host.kind('dist/cli.cjs'));
  const command = inside && local ? 'npx briefpress build' : 'briefpress build';
  io.err(`Next: write in ${join(brief, 'brief.md')}, ${go}run \`${command}\`.\n`);
  return exit.done;
}

function defaults(options: InitOptions): Answers {
  return {
    title: options.title ?? 'First brief',
    publisher: options.publisher,
    audience: options.audience ?? 'executive-summary',
    as: options.as ?? 'our-summary',
  };
}

async function ask(options: InitOptions, known: readonly string[]): Promise<Answers | undefined> {
  const prompts = await import('@clack/prompts');
  const usual = defaults(options);
  prompts.intro('A new Briefpress project');
  const answers = await prompts.group(
    {
      title: () => prompts.text({ message: 'Title of the first brief', initialValue: usual.title }),
      publisher: () =>
        prompts.text({
          message: 'Who publishes it?',
          placeholder: 'leave empty for none',
          defaultValue: usual.publisher ?? '',
        }),
      audience: () =>
        prompts.select({
          message: 'Which audience will you change?',
          options: known.map(value => ({ value, label: value })),
          initialValue: usual.audience,
        }),
      as: () => prompts.text({ message: 'Name of your copy', initialValue: usual.as }),
    },
    { onCancel: () => prompts.cancel('Nothing was made.') },
  );
  if (typeof answers.as !== 'string') return undefined;
  prompts.outro('Done.');
  return {
    title: answers.title,
    publisher: answers.publisher || undefined,
    audience: answers.audience,
    as: answers.as,
  };
}

async function copies(io: Io, from: string, to: string): Promise<[string, string | Uint8Array][]> {
  const out: [string, string | Uint8Array][] = [];
  for (const entry of await io.host.list(from)) {
    if (entry.kind !== 'file') continue;
    const bytes = await io.host.read(join(from, entry.name));
    const text = new TextDecoder().decode(bytes);
    out.push([
      join(to, entry.name),
      entry.name === 'audience.yaml'
        ? text
            .replace(/^label: (.*)$/m, 'label: $1 (our own)')
            // The package's own files stand beside its schemas, a project's in front of `node_modules`.
            .replace('$schema=../../dist/', '$schema=../../node_modules/briefpress/dist/')
        : bytes,
    ]);
  }
  return out;
}
