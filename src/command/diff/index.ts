import { compareSides } from '../../build/compare/compare-sides.ts';
import { kinds } from '../../diff/kind.ts';
import { holdsKind } from '../../diff/report.ts';
import { say, Trouble } from '../../message/index.ts';
import { pretty } from '../../message/reporter/pretty.ts';
import type { Command } from '../command.ts';
import { listOf } from '../formats.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { loadConfig } from '../load-config.ts';
import { refuseSource } from '../refuse-source.ts';
import { kindsOf } from './kinds-of.ts';
import { loadSides } from './operands.ts';
import { type SurfaceName, surfaces } from './surface.ts';

export interface DiffOptions {
  operands?: string[] | undefined;
  /** The verb, and what stands after `--`. */
  _?: (string | number)[] | undefined;
  since?: string | undefined;
  audience?: string[] | undefined;
  all?: boolean | undefined;
  format?: string | undefined;
  stat?: boolean | undefined;
  plain?: boolean | undefined;
  correctionNotice?: boolean | undefined;
  json?: boolean | undefined;
  failOn?: string[] | undefined;
  output?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
}

const names = Object.keys(surfaces) as SurfaceName[];

/** Tells what changed between two revisions, as each audience would see it. */
export const diff: Command<DiffOptions> = {
  command: 'diff [operands..]',
  describe: 'Show what changed between two revisions, for each audience',
  builder: yargs =>
    yargs
      .positional('operands', {
        type: 'string',
        array: true,
        describe: 'Two files, folders, outputs, trees or git revisions; or a range A..B and paths',
      })
      .option('since', {
        type: 'string',
        requiresArg: true,
        describe: 'Compare HEAD with this tag or commit',
      })
      .option('audience', {
        alias: 'a',
        type: 'string',
        array: true,
        requiresArg: true,
        describe: 'Compare the editions of these audiences (default: the one that gets everything)',
      })
      .option('all', { type: 'boolean', describe: 'Compare the editions of every audience' })
      .option('format', {
        alias: 'f',
        choices: names,
        requiresArg: true,
        describe: 'How to show it (default: text)',
      })
      .option('stat', { type: 'boolean', describe: 'Print the summary by section only' })
      .option('plain', { type: 'boolean', describe: 'Mark words with signs instead of colours' })
      .option('correction-notice', {
        type: 'boolean',
        describe: 'Print the public note that goes with the revision',
      })
      .option('json', { type: 'boolean', describe: 'Print changes as JSON' })
      .option('fail-on', {
        type: 'string',
        array: true,
        requiresArg: true,
        describe: `Exit with 1 only for these kinds: ${kinds.join(', ')}`,
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        describe: 'Write to this file',
      })
      .option('author', {
        type: 'string',
        requiresArg: true,
        describe: 'Who made the tracked changes (docx)',
      })
      .option('date', {
        type: 'string',
        requiresArg: true,
        describe: 'The day of the revision, YYYY-MM-DD (docx, notice; default: the brief’s)',
      })
      .example('$0 diff main HEAD --all', 'What a branch changes, for every audience')
      .example('$0 diff v1.2..v1.3 -- content/x', 'One brief between two tags')
      .example('$0 diff out/x/x-full-brief.docx edited.docx', 'What somebody edited in a Word file')
      .example('$0 diff old.md new.md -f docx -o redline.docx', 'A redline for Word'),
  run,
};

async function run(options: DiffOptions, io: Io): Promise<ExitCode> {
  const surface = surfaceOf(options);
  const date = dateOf(options.date);
  if (surface === 'docx' && options.output === undefined)
    throw new Trouble(
      say('usage', {
        why: 'A Word file is not for the terminal',
        hint: 'Name a file with `--output`.',
      }),
    );
  if (options.output !== undefined) refuseSource(options.output, options.operands ?? []);
  const config = await loadConfig(io.host);
  const behind = (options._ ?? []).slice(1).map(String);
  const wanted = kindsOf(options.failOn ?? config.failOn);
  const [old, fresh] = await loadSides(
    { operands: [...(options.operands ?? []), ...behind], since: options.since },
    io,
  );
  const { report, messages } = await compareSides(old, fresh, {
    templates: ['templates', io.packageTemplates],
    audiences: listOf(options.audience),
    ...(options.all ? { all: true } : {}),
  });
  io.err(pretty(messages, io.palette));
  if (messages.some(message => message.severity === 'error')) return exit.usage;
  const made = await surfaces[surface](report, { ...options, date }, io);
  if (options.output !== undefined)
    await io.host.write(
      options.output,
      typeof made === 'string' ? new TextEncoder().encode(made) : made,
    );
  else if (typeof made === 'string') io.out(made);
  return holdsKind(report, wanted) ? exit.content : exit.done;
}

function surfaceOf(options: DiffOptions): SurfaceName {
  const asked: SurfaceName[] = [
    ...(options.stat ? (['stat'] as const) : []),
    ...(options.json ? (['json'] as const) : []),
    ...(options.correctionNotice ? (['notice'] as const) : []),
    ...names.filter(name => name === options.format),
  ];
  const [surface = 'text', ...others] = [...new Set(asked)];
  if (others.length === 0) return surface;
  throw new Trouble(
    say('usage', {
      why: `Asked for ${asked.length} ways to show the changes, expected one`,
      hint: 'Give one of `--format`, `--stat`, `--json`, `--correction-notice`.',
    }),
  );
}

function dateOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const day = Date.parse(`${given}T00:00:00Z`);
  // The thirtieth of February parses as a day of March.
  if (!Number.isNaN(day) && new Date(day).toISOString().slice(0, 10) === given) return given;
  throw new Trouble(
    say('usage', { why: `Unexpected date \`${given}\``, hint: 'Write it as YYYY-MM-DD.' }),
  );
}
