import { type BuiltBrief, buildBrief, loadSource, refuseCollisions } from '../build/build.ts';
import { type FoundSource, findSources } from '../build/find-sources.ts';
import { loadReference } from '../build/load-reference.ts';
import { type Message, say, Trouble } from '../message/index.ts';
import { pretty } from '../message/reporter/pretty.ts';
import type { Source } from '../pipeline.ts';
import { decode, readers } from '../read/index.ts';
import type { Command } from './command.ts';
import { formatsOf, listOf } from './formats.ts';
import { type ExitCode, exit, type Io, stdinPath } from './io.ts';
import { loadConfig } from './load-config.ts';

export interface BuildCommandOptions {
  sources?: string[] | undefined;
  audience?: string[] | undefined;
  format?: string[] | undefined;
  out?: string | undefined;
  title?: string | undefined;
  draft?: boolean | undefined;
  referenceDoc?: string | undefined;
  strict?: boolean | undefined;
  quiet?: boolean | undefined;
  json?: boolean | undefined;
}

/** Publishes briefs: every audience, every format, unless told otherwise. */
export const build: Command<BuildCommandOptions> = {
  command: 'build [sources..]',
  describe: 'Publish briefs for their audiences as PDF, DOCX, HTML and Markdown',
  builder: yargs =>
    yargs
      .positional('sources', {
        type: 'string',
        array: true,
        describe: 'Files or folders; - reads standard input',
        defaultDescription: 'content',
      })
      .option('audience', {
        alias: 'a',
        type: 'string',
        array: true,
        requiresArg: true,
        describe: 'Audiences, by folder name (default: all)',
      })
      .option('format', {
        alias: 'f',
        type: 'string',
        array: true,
        requiresArg: true,
        describe: 'Formats: pdf, docx, html, md (default: all)',
      })
      .option('out', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        describe: 'Folder for the outputs (default: out)',
      })
      .option('title', {
        type: 'string',
        requiresArg: true,
        describe: 'Title, for one source that has none',
      })
      .option('draft', {
        type: 'boolean',
        describe: 'Write despite errors, every page marked as a draft',
      })
      .option('reference-doc', {
        type: 'string',
        requiresArg: true,
        describe: 'Word file whose styles, page, header and footer DOCX takes',
      })
      .option('strict', { type: 'boolean', describe: 'Let warnings fail the build' })
      .option('quiet', { alias: 'q', type: 'boolean', describe: 'Print errors only' })
      .option('json', { type: 'boolean', describe: 'Print outputs and messages as JSON' })
      .example('$0 build', 'Publish every brief of content/ into out/')
      .example(
        '$0 build draft.txt -a executive-summary -f pdf',
        'One text, one audience, one format',
      ),
  run,
};

async function run(options: BuildCommandOptions, io: Io): Promise<ExitCode> {
  const config = await loadConfig(io.host);
  const formats = formatsOf(options.format ?? config.formats);
  const out = options.out ?? config.out ?? 'out';
  const paths =
    options.sources && options.sources.length > 0
      ? options.sources
      : (config.sources ?? ['content']);
  const strict = options.strict ?? config.strict ?? false;
  const found: FoundSource[] = [];
  for (const path of paths)
    found.push(...(path === stdinPath ? [stdinSource] : await findSources(io.host, path)));
  const unique = found.filter(
    (source, i) => found.findIndex(other => other.file === source.file) === i,
  );
  if (options.title !== undefined && unique.length > 1)
    throw new Trouble(
      say('usage', {
        why: '`--title` names one brief, and several sources are given',
        hint: 'Give one source, or a title in each `brief.yaml`.',
      }),
    );
  refuseCollisions(unique, out);
  const reference =
    options.referenceDoc === undefined
      ? undefined
      : await loadReference(io.host, options.referenceDoc);

  const built: BuiltBrief[] = [];
  const progress = progressLine(io, unique.length, options);
  for (const [i, source] of unique.entries()) {
    progress.show(i, source.name);
    built.push(
      await one(
        source,
        options,
        { formats, out, reference, audiences: listOf(options.audience ?? config.audiences) },
        io,
      ),
    );
  }
  progress.clear();
  return report(built, { ...options, strict }, io);
}

const stdinSource: FoundSource = {
  name: 'stdin',
  file: stdinPath,
  folder: '.',
  settings: undefined,
};

/** What is the same for every brief of a run. */
interface Chosen {
  formats: ReturnType<typeof formatsOf>;
  out: string;
  audiences: string[];
  reference: Uint8Array | undefined;
}

async function one(
  found: FoundSource,
  options: BuildCommandOptions,
  { reference, ...chosen }: Chosen,
  io: Io,
): Promise<BuiltBrief> {
  try {
    const source: Source =
      found === stdinSource
        ? {
            file: found.file,
            text: decode(await io.stdin(), found.file),
            reader: readers.text,
            ...titleOf(options),
          }
        : await loadSource(io.host, found, options.title);
    return await buildBrief(source, found, {
      host: io.host,
      templates: ['templates', io.packageTemplates],
      ...chosen,
      ...(reference ? { reference } : {}),
      ...(options.draft ? { draft: true } : {}),
      ...(io.env.epoch === undefined ? {} : { epoch: io.env.epoch }),
      signal: io.signal,
    });
  } catch (error) {
    if (!(error instanceof Trouble) || isUsage(error.found)) throw error;
    return { name: found.name, file: found.file, outputs: [], messages: [error.found] };
  }
}

function titleOf(options: BuildCommandOptions): { title?: string } {
  return options.title === undefined ? {} : { title: options.title };
}

// A wrong name or a broken template is the same for every brief: it ends the whole run, once.
function isUsage(message: Message): boolean {
  return (
    /^(audience|format|output|reference|template)-/.test(message.rule) ||
    (message.place?.file?.endsWith('audience.yaml') ?? false)
  );
}

function progressLine(io: Io, total: number, options: BuildCommandOptions) {
  const on = io.watched && !options.quiet && !options.json;
  return {
    show: (done: number, name: string) =>
      on && io.err(`\r\u001B[2K${io.palette.dim(`Building ${name} (${done + 1} of ${total}) …`)}`),
    clear: () => on && io.err('\r\u001B[2K'),
  };
}

function report(
  built: readonly BuiltBrief[],
  options: BuildCommandOptions & { strict: boolean },
  io: Io,
): ExitCode {
  const messages = built.flatMap(brief => brief.messages);
  if (options.json) {
    io.out(
      `${JSON.stringify({ outputs: built.flatMap(b => b.outputs.map(o => ({ brief: b.name, ...o }))), messages }, undefined, 2)}\n`,
    );
  } else {
    const shown = options.quiet ? messages.filter(m => m.severity === 'error') : messages;
    io.err(pretty(shown, io.palette));
    if (!options.quiet)
      for (const brief of built) for (const output of brief.outputs) io.out(`${output.path}\n`);
    if (!options.quiet) io.err(`${summary(built, messages)}\n`);
  }
  return exitCode(messages, options.strict);
}

function summary(built: readonly BuiltBrief[], messages: readonly Message[]): string {
  const files = built.reduce((sum, brief) => sum + brief.outputs.length, 0);
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  const findings = (['error', 'warning'] as const).map(severity =>
    count(messages.filter(m => m.severity === severity).length, severity),
  );
  return `${count(files, 'file')} from ${count(built.length, 'brief')}, ${findings.join(', ')}`;
}

// A broken template is configuration, whosever brief it met.
function exitCode(messages: readonly Message[], strict: boolean): ExitCode {
  if (messages.some(m => m.severity === 'error' && m.rule.startsWith('template-')))
    return exit.usage;
  return messages.some(m => m.severity === 'error' || (strict && m.severity === 'warning'))
    ? exit.content
    : exit.done;
}
