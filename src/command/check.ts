import { approvalMessages } from '../build/approval-messages.ts';
import { changedSources } from '../build/changed-sources.ts';
import { type FoundSource, findSources } from '../build/find-sources.ts';
import { loadSource } from '../build/load-source.ts';
import { sourceOptions } from '../build/source-options.ts';
import { checkBrief } from '../check/index.ts';
import { type ChangedFiles, changedSince } from '../git/changed-since.ts';
import {
  foldRepeats,
  type Message,
  nearest,
  say,
  Trouble,
  withSeverities,
} from '../message/index.ts';
import { type ReportFormat, reporters } from '../message/reporter/index.ts';
import { fingerprint } from '../message/reporter/sarif.ts';
import { readBrief, type Source } from '../pipeline.ts';
import type { TrackChanges } from '../read/index.ts';
import type { Command } from './command.ts';
import { type ExitCode, exit, type Io, stdinPath } from './io.ts';
import { loadConfig } from './load-config.ts';
import { readStdin } from './read-stdin.ts';
import { sharedOptions } from './shared-options.ts';

export interface CheckOptions {
  sources?: string[] | undefined;
  format?: string | undefined;
  json?: boolean | undefined;
  strict?: boolean | undefined;
  baseline?: string | undefined;
  'write-baseline'?: boolean | undefined;
  changed?: string | undefined;
  trackChanges?: TrackChanges | undefined;
}

/** Reports what an editor should know about briefs, without publishing them. */
export const check: Command<CheckOptions> = {
  command: 'check [sources..]',
  describe: 'Report what an editor should look at, without publishing',
  builder: yargs =>
    yargs
      .positional('sources', {
        type: 'string',
        array: true,
        describe: 'Files or folders; - reads standard input',
        defaultDescription: 'content',
      })
      .option('format', {
        alias: 'f',
        type: 'string',
        requiresArg: true,
        describe: 'pretty, json, sarif or github',
        defaultDescription: 'pretty',
      })
      .option('json', { type: 'boolean', describe: 'Print the findings as JSON: `--format json`' })
      .conflicts('json', 'format')
      .option('track-changes', sharedOptions.trackChanges)
      .option('strict', { type: 'boolean', describe: 'Fail on warnings too' })
      .option('changed', {
        type: 'string',
        requiresArg: true,
        describe: 'A git revision; only briefs that differ from it are looked at',
      })
      .option('baseline', {
        type: 'string',
        requiresArg: true,
        describe: 'A file of known findings; only new ones are reported',
      })
      .option('write-baseline', {
        type: 'boolean',
        describe: 'Write the findings of now to the baseline',
      }),
  run,
};

async function run(options: CheckOptions, io: Io): Promise<ExitCode> {
  const config = await loadConfig(io.host);
  const format = formatOf(options.json ? 'json' : options.format);
  const paths =
    options.sources && options.sources.length > 0
      ? options.sources
      : (config.sources ?? ['content']);
  const since = options.changed === undefined ? undefined : await changes(options.changed, io);
  const sources = new Map<string, string>();
  const found: Message[] = [];
  for (const path of paths) {
    for (const { load, place } of await loadersOf(path, { ...options, since }, io)) {
      try {
        const source = await load();
        // A file that is no text has no lines to show.
        sources.set(source.file, 'text' in source ? source.text : '');
        const read = readBrief(source, io.signal);
        const judge = (messages: readonly Message[]) =>
          found.push(...withSeverities(messages, config.rules, read.settings.rules));
        judge([...read.messages, ...checkBrief(read.value, source.file)]);
        const roots = ['templates', io.packageTemplates];
        if (place) judge(await approvalMessages(io.host, place, read, roots));
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        found.push(...error.all);
      }
    }
  }
  const fresh = await pastBaseline(found, options, io);
  // Programs place every finding; people read the first of many.
  const messages = format === 'pretty' ? foldRepeats(fresh) : fresh;
  const text = reporters[format](messages, { palette: io.palette, sources, version: io.version });
  if (format === 'pretty') io.err(text);
  else io.out(text);
  if (format === 'pretty') io.err(`${summary(messages, sources.size)}\n`);
  const strict = options.strict ?? config.strict ?? false;
  return messages.some(m => m.severity === 'error' || (strict && m.severity === 'warning'))
    ? exit.content
    : exit.done;
}

/** A source to load, and the place of what stands beside it. */
interface Loader {
  load: () => Promise<Source>;
  place?: FoundSource;
}

async function loadersOf(
  path: string,
  options: CheckOptions & { since: ChangedFiles | undefined },
  io: Io,
): Promise<Loader[]> {
  if (path === stdinPath) return [{ load: () => readStdin(io, sourceOptions(options)) }];
  const found = await findSources(io.host, path);
  const wanted = options.since ? await changedSources(io.host, found, options.since) : found;
  return wanted.map(place => ({
    load: () => loadSource(io.host, place, sourceOptions(options)),
    place,
  }));
}

async function changes(name: string, { git }: Io): Promise<ChangedFiles> {
  if (!git) throw new Trouble(say('revision-no-repository', { name, why: 'there is no git here' }));
  return changedSince(git, name);
}

function formatOf(given: string | undefined): ReportFormat {
  const name = given ?? 'pretty';
  if (Object.hasOwn(reporters, name)) return name as ReportFormat;
  const near = nearest(name, Object.keys(reporters));
  const known = Object.keys(reporters)
    .map(k => `\`${k}\``)
    .join(', ');
  throw new Trouble(
    say('format-unknown', { name, known, ...(near === undefined ? {} : { near }) }),
  );
}

/** Leaves out the findings that the baseline holds; writes the baseline when asked to. */
async function pastBaseline(
  messages: Message[],
  options: CheckOptions,
  io: Io,
): Promise<Message[]> {
  const path = options.baseline;
  if (path === undefined) {
    if (options['write-baseline'])
      throw new Trouble(
        say('usage', { why: '`--write-baseline` needs `--baseline FILE`', hint: 'Name the file.' }),
      );
    return messages;
  }
  if (options['write-baseline']) {
    // What is there may be anything; only a baseline may be lost.
    if (await io.host.kind(path)) await readBaseline(path, io);
    const known = [...new Set(messages.map(fingerprint))].sort();
    await io.host.write(
      path,
      new TextEncoder().encode(`${JSON.stringify({ known }, undefined, 2)}\n`),
    );
    return [];
  }
  const set = new Set(await readBaseline(path, io));
  return messages.filter(message => !set.has(fingerprint(message)));
}

async function readBaseline(path: string, { host }: Io): Promise<unknown[]> {
  const there = await host.kind(path);
  if (!there) throw new Trouble(say('source-absent', { path }));
  let known: unknown;
  try {
    const text = new TextDecoder().decode(await host.read(path));
    known = (JSON.parse(text) as { known?: unknown }).known;
  } catch {
    known = undefined;
  }
  if (!Array.isArray(known))
    throw new Trouble(
      say('usage', {
        why: `\`${path}\` is no baseline`,
        hint: 'Make one with `--write-baseline`.',
      }),
    );
  return known;
}

function summary(messages: readonly Message[], briefs: number): string {
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  const by = (['error', 'warning', 'info'] as const).map(s => {
    const n = messages.filter(m => m.severity === s).length;
    return s === 'info' ? count(n, 'remark') : count(n, s);
  });
  return `${count(briefs, 'brief')}: ${by.join(', ')}`;
}
