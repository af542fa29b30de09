import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ExitCode } from './command/io.ts';
import type { Message } from './message/index.ts';

// The command line itself: `cli.ts` runs it, compiled, and it alone touches the process.

const version = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  }
).version;

void main();

async function main(): Promise<void> {
  const [
    { default: yargs },
    { default: colors },
    { commands, commandsFor },
    { nodeHost },
    { nodeGit },
    { say, systemReason, Trouble },
    { pretty },
    { exit },
    { argumentsOf },
    { checkOptions },
    { epochOf },
    { usageTrouble },
    { wantsJson },
  ] = await Promise.all([
    import('yargs'),
    import('picocolors'),
    import('./command/index.ts'),
    import('./host.ts'),
    import('./git/git.ts'),
    import('./message/index.ts'),
    import('./message/reporter/pretty.ts'),
    import('./command/io.ts'),
    import('./command/arguments.ts'),
    import('./command/check-options.ts'),
    import('./command/epoch-of.ts'),
    import('./command/usage-trouble.ts'),
    import('./command/wants-json.ts'),
  ]);
  const args = argumentsOf(process.argv.slice(2));
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  // A reader that has seen enough, such as `head`, changes nothing about the result.
  const closed = (error: NodeJS.ErrnoException) => error.code === 'EPIPE';
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', error => {
    if (closed(error)) return;
    const why = systemReason(error);
    process.stderr.write(
      pretty([say('output-unwritable', { path: 'standard output', why })], palette),
    );
    process.exit(exit.usage);
  });
  const watched = process.stderr.isTTY === true && process.env.TERM !== 'dumb';
  const palette = colors.createColors(wantsColour(watched));
  const io = {
    host: nodeHost(),
    git: nodeGit(process.env),
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    watched,
    // Asked for by one command alone: to open standard input takes milliseconds.
    answers: () => process.stdin.isTTY === true && process.stdout.isTTY === true,
    palette,
    outPalette: colors.createColors(wantsColour(process.stdout.isTTY === true)),
    packageTemplates: fileURLToPath(new URL('../templates', import.meta.url)),
    version,
    signal: abort.signal,
  };
  const tell = (messages: readonly Message[]) => {
    process.exitCode = exit.usage;
    io.err(pretty(messages, palette));
    // A program that asked for JSON gets JSON, whatever went wrong.
    if (wantsJson(args)) io.out(`${JSON.stringify({ messages }, undefined, 2)}\n`);
  };
  const fail = (error: unknown) => {
    if (error instanceof Trouble) tell(error.all);
    else if (abort.signal.aborted) {
      io.err('Stopped; nothing half-written.\n');
      process.exitCode = 130;
    } else if (isSystemError(error)) {
      const why = systemReason(error);
      tell([say('path-unusable', { path: error.path ?? '.', why })]);
    } else {
      const what = error instanceof Error ? error.message : String(error);
      tell([say('defect', { what })]);
      if (process.env.BRIEFPRESS_DEBUG) throw error;
    }
  };
  try {
    // Everything reckons from the working folder, which may have been removed.
    process.cwd();
  } catch (error) {
    fail(error);
    return;
  }
  const parser = yargs(args)
    .scriptName('briefpress')
    .usage(
      '$0 <command>\n\nPublishes a policy brief for each of its audiences, with nothing lost and nothing invented.',
    )
    .locale('en')
    .version(version)
    .alias('version', 'V')
    .alias('help', 'h')
    // The help is rendered with every command; to break its lines takes most of that.
    .wrap(wantsHelp(args) ? Math.min(100, process.stderr.columns ?? 80) : null)
    .demandCommand(1, 'Expected a command')
    .strict()
    // A list option takes one value each time, or the sources after it would be taken for more.
    .parserConfiguration({ 'greedy-arrays': false })
    .check((options, declared: unknown) => {
      checkOptions(options, new Set((declared as { array: string[] }).array));
      return true;
    })
    .completion('completion', 'Print a completion script for the shell')
    .epilogue(
      'Exit codes: 0 done, 1 errors in content, 2 wrong usage or configuration. diff: 0 no change, 1 changes, 2 trouble.',
    )
    .exitProcess(false)
    .fail((message, error) => {
      if (error && error.name !== 'YError') throw error;
      const declared = (parser as unknown as { getOptions: () => { key: object } }).getOptions();
      throw usageTrouble(message, args, {
        commands: [...Object.keys(commands), 'completion'],
        options: Object.keys(declared.key).filter(name => name.length > 1),
      });
    });
  // Run once the arguments are read: a handler that takes time makes yargs render the help meanwhile.
  let run: (() => Promise<ExitCode>) | undefined;
  for (const command of await commandsFor(args)) {
    parser.command({
      command: command.command,
      describe: command.describe,
      builder: yargs => command.builder(yargs) as never,
      handler: options => {
        run = async () => {
          const epoch = epochOf(process.env.SOURCE_DATE_EPOCH);
          const env = epoch === undefined ? {} : { epoch };
          return command.run(options as never, { ...io, env });
        };
      },
    });
  }
  try {
    await parser.parseAsync();
    if (run) process.exitCode = await run();
  } catch (error) {
    fail(error);
  }
}

function wantsHelp(args: readonly string[]): boolean {
  return args.some(argument => argument === '--help' || argument === '-h');
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error && 'syscall' in error;
}

function wantsColour(terminal: boolean): boolean {
  if ((process.env.NO_COLOR ?? '') !== '') return false;
  if ((process.env.FORCE_COLOR ?? '') !== '' && process.env.FORCE_COLOR !== '0') return true;
  return terminal && process.env.TERM !== 'dumb';
}
