import { type BuildOptions, type BuiltBrief, buildBrief } from '../build/build-brief.ts';
import { type FoundSource, findSources } from '../build/find-sources.ts';
import { loadLook } from '../build/load-look.ts';
import { loadSource } from '../build/load-source.ts';
import { recordBuild } from '../build/manifest/record-build.ts';
import { recordingHost } from '../build/recording-host.ts';
import { refuseCollisions } from '../build/refuse-collisions.ts';
import { sourceOptions } from '../build/source-options.ts';
import { type Message, say, Trouble } from '../message/index.ts';
import { printable } from '../message/reporter/printable.ts';
import type { Source } from '../pipeline.ts';
import { chosenOptions, type OutputFlags } from './chosen-options.ts';
import type { Command } from './command.ts';
import { formatsOf, listOf } from './formats.ts';
import { type ExitCode, type Io, stdinPath } from './io.ts';
import { loadConfig } from './load-config.ts';
import { readStdin } from './read-stdin.ts';
import { reportBuild } from './report-build.ts';
import { sharedOptions } from './shared-options.ts';
import { stdinSource } from './source-of.ts';

export interface BuildCommandOptions extends OutputFlags {
  sources?: string[] | undefined;
  audience?: string[] | undefined;
  approvedOnly?: boolean | undefined;
  format?: string[] | undefined;
  out?: string | undefined;
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
      .option('focus', {
        type: 'string',
        requiresArg: true,
        describe: 'Make one edition on the spot: topics or words, commas between',
      })
      .option('words', {
        type: 'number',
        requiresArg: true,
        describe: 'The most words of an edition (default: as its audience says)',
      })
      .option('approved-only', {
        type: 'boolean',
        describe: 'Build only editions that were approved',
      })
      .conflicts('focus', 'audience')
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
      .option('theme', {
        type: 'string',
        requiresArg: true,
        describe: 'Another theme: a file, or a folder with theme.yaml',
      })
      .option('title', sharedOptions.title)
      .option('track-changes', sharedOptions.trackChanges)
      .option('draft', {
        type: 'boolean',
        describe: 'Write despite errors, every page marked as a draft',
      })
      .option('embed', {
        type: 'boolean',
        default: true,
        describe: 'Let PDF, DOCX and HTML carry their text as data; --no-embed leaves it out',
      })
      .option('html-fragment', {
        type: 'boolean',
        describe: 'Write HTML as the article alone, for a content management system',
      })
      .option('sentence-lines', {
        type: 'boolean',
        describe: 'Write Markdown with one sentence a line, so that revisions compare well',
      })
      .option('archive', {
        type: 'boolean',
        describe: 'Write PDF for archives that refuse attachments (PDF/A-2a)',
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
        '$0 build draft.txt --focus "energy security, Far East" --words 250',
        'An edition without an audience file',
      )
      .example(
        '$0 build draft.txt -a executive-summary -f pdf',
        'One text, one audience, one format',
      ),
  run,
};

async function run(options: BuildCommandOptions, io: Io): Promise<ExitCode> {
  const config = await loadConfig(io.host);
  const chosen = chosenOptions({ ...options, theme: options.theme ?? config.theme }, io.env.epoch);
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
  const templates = ['templates', io.packageTemplates];
  const { look, messages, digests: shared } = await loadLook(io.host, templates, chosen);
  const everyBrief: BuildOptions = {
    ...{ host: io.host, templates, formats, out, chosen, look },
    audiences: listOf(options.audience ?? config.audiences),
    ...(options.approvedOnly ? { approvedOnly: true } : {}),
    ...(config.rules ? { rules: config.rules } : {}),
    signal: io.signal,
  };
  const built: BuiltBrief[] = [];
  const progress = progressLine(io, unique.length, options);
  try {
    for (const [i, source] of unique.entries()) {
      progress.show(i, source.name);
      built.push(await one(source, everyBrief, io));
    }
  } finally {
    progress.clear();
  }
  const facts = { version: io.version, packageTemplates: io.packageTemplates, out, shared };
  const stale = await recordBuild(io.host, built, { ...facts, options: chosen });
  return reportBuild(built, [...messages, ...stale], { ...options, strict }, io);
}

const nothing = { outputs: [], skipped: [], inputs: new Map(), audienceFolders: new Map() };

async function one(found: FoundSource, options: BuildOptions, io: Io): Promise<BuiltBrief> {
  const host = recordingHost(options.host);
  try {
    const about = sourceOptions(options.chosen ?? {});
    const source: Source =
      found === stdinSource ? await readStdin(io, about) : await loadSource(host, found, about);
    const built = await buildBrief(source, found, { ...options, host });
    return { ...built, inputs: new Map([...built.inputs, ...host.digests]) };
  } catch (error) {
    if (!(error instanceof Trouble) || isUsage(error.found)) throw error;
    return {
      name: found.name,
      file: found.file,
      ...nothing,
      refused: true,
      messages: [...error.all],
    };
  }
}

// A wrong name or a broken template is the same for every brief: it ends the whole run, once.
function isUsage(message: Message): boolean {
  if (message.rule === 'audience-unknown' && message.place) return false;
  return (
    /^(audience|format|output|reference|template)-/.test(message.rule) ||
    /(^|[\\/])(audience|topics)\.yaml$/.test(message.place?.file ?? '')
  );
}

function progressLine(io: Io, total: number, options: BuildCommandOptions) {
  const on = io.watched && !options.quiet && !options.json;
  return {
    show: (done: number, name: string) =>
      on &&
      io.err(
        `\r\u001B[2K${io.palette.dim(`Building ${printable(name)} (${done + 1} of ${total}) …`)}`,
      ),
    clear: () => on && io.err('\r\u001B[2K'),
  };
}
