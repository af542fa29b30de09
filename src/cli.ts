#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const version = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  }
).version;

// Answered before anything heavy is loaded.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  await main();
}

async function main(): Promise<void> {
  const [
    { default: yargs },
    { default: colors },
    { commands },
    { nodeHost },
    { say, Trouble },
    { pretty },
    { exit, stdinPath },
  ] = await Promise.all([
    import('yargs'),
    import('picocolors'),
    import('./command/index.ts'),
    import('./host.ts'),
    import('./message/index.ts'),
    import('./message/reporter/pretty.ts'),
    import('./command/io.ts'),
  ]);
  // yargs drops a lone `-` among positionals, so it goes by another name.
  const args = process.argv.slice(2).map(arg => (arg === '-' ? stdinPath : arg));
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(exit.done);
    throw error;
  });
  const watched = process.stderr.isTTY === true;
  const palette = colors.createColors(wantsColour(watched));
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const io = {
    host: nodeHost(),
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    watched,
    answers: process.stdin.isTTY === true && process.stdout.isTTY === true,
    palette,
    outPalette: colors.createColors(wantsColour(process.stdout.isTTY === true)),
    env: epoch === undefined ? {} : { epoch },
    packageTemplates: fileURLToPath(new URL('../templates', import.meta.url)),
    version,
    signal: abort.signal,
  };
  const parser = yargs(args)
    .scriptName('briefpress')
    .usage(
      '$0 <command>\n\nPublishes a policy brief for each of its audiences, with nothing lost and nothing invented.',
    )
    .locale('en')
    .version(version)
    .alias('version', 'V')
    .alias('help', 'h')
    .wrap(Math.min(100, process.stderr.columns ?? 80))
    .demandCommand(1, 'Expected a command.')
    .strict()
    .recommendCommands()
    .completion('completion', 'Print a completion script for the shell')
    .epilogue('Exit codes: 0 done, 1 errors in content, 2 wrong usage or configuration.')
    .exitProcess(false)
    .fail((message, error) => {
      throw (
        error ??
        new Trouble(
          say('usage', { why: message.replace(/\n/g, ' '), hint: 'See `briefpress --help`.' }),
        )
      );
    });
  for (const command of Object.values(commands)) {
    parser.command({
      command: command.command,
      describe: command.describe,
      builder: yargs => command.builder(yargs) as never,
      handler: async options => {
        process.exitCode = await command.run(options as never, io);
      },
    });
  }
  try {
    await parser.parseAsync();
  } catch (error) {
    process.exitCode = exit.usage;
    if (error instanceof Trouble) io.err(pretty(error.all, palette));
    else if (abort.signal.aborted) {
      io.err('Stopped; nothing half-written.\n');
      process.exitCode = 130;
    } else if (error instanceof Error && error.name === 'YError') {
      io.err(
        pretty([say('usage', { why: error.message, hint: 'See `briefpress --help`.' })], palette),
      );
    } else {
      io.err(
        pretty(
          [say('defect', { what: error instanceof Error ? error.message : String(error) })],
          palette,
        ),
      );
      if (process.env.BRIEFPRESS_DEBUG) throw error;
    }
  }
}

function wantsColour(terminal: boolean): boolean {
  if ((process.env.NO_COLOR ?? '') !== '') return false;
  if ((process.env.FORCE_COLOR ?? '') !== '' && process.env.FORCE_COLOR !== '0') return true;
  return terminal && process.env.TERM !== 'dumb';
}
