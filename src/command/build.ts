import {
  type BuildOptions,
  type BuiltBrief,
  buildBrief,
  loadSource,
  refuseCollisions,
} from '../build/build.ts';
import { type FoundSource, findSources } from '../build/find-sources.ts';
import { loadTheme } from '../build/load-theme.ts';
import { recordBuild } from '../build/manifest/record-build.ts';
import { recordingHost } from '../build/recording-host.ts';
import { type Message, say, Trouble } from '../message/index.ts';
import { printable } from '../message/reporter/printable.ts';
import type { Source } from '../pipeline.ts';
import { type TrackChanges, trackChangesChoices } from '../read/index.ts';
import type { Command } from './command.ts';
import { formatsOf, listOf } from './formats.ts';
import { type ExitCode, type Io, stdinPath } from './io.ts';
import { loadConfig } from './load-config.ts';
import { readStdin } from './read-stdin.ts';
import { reportBuild } from './report-build.ts';
import { sourceOptions } from './source-options.ts';

export interface BuildCommandOptions {
  sources?: string[] | undefined;
  audience?: string[] | undefined;
  focus?: string | undefined;
  words?: number | undefined;
  approvedOnly?: boolean | undefined;
  format?: string[] | undefined;
  out?: string | undefined;
  title?: string | undefined;
  'track-changes'?: TrackChanges | undefined;
  draft?: boolean | undefined;
  embed?: boolean | undefined;
  'html-fragment'?: boolean | undefined;
  'sentence-lines'?: boolean | undefined;
  theme?: string | undefined;
  archive?: boolean | undefined;
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
      .option('title', {
        type: 'string',
        requiresArg: true,
        describe: 'Title, for one source that has none',
      })
      .option('track-changes', {
        choices: trackChangesChoices,
        requiresArg: true,
        describe: 'What to make of the tracked changes of a Word file (default: accept)',
      })
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
  if (options.words !== undefined && !(Number.isInteger(options.words) && options.words >= 10))
    throw new Trouble(
      say('usage', {
        why: '`--words` takes a whole number from 10',
        hint: 'Leave it out to use the budget of the audience.',
      }),
    );
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

  const templates = ['templates', io.packageTemplates];
  const named = options.theme ?? config.theme;
  const themeHost = recordingHost(io.host);
  const theme = await loadTheme(themeHost, templates, named);
  const built: BuiltBrief[] = [];
  const progress = progressLine(io, unique.length, options);
  try {
    for (const [i, source] of unique.entries()) {
      progress.show(i, source.name);
      built.push(
        await one(
          source,
          options,
          {
            formats,
            out,
            templates,
            theme: theme.value,
            audiences: listOf(options.audience ?? config.audiences),
            ...(config.rules ? { rules: config.rules } : {}),
          },
          io,
        ),
      );
    }
  } finally {
    progress.clear();
  }
  const stale = await recordBuild(io.host, built, {
    version: io.version,
    packageTemplates: io.packageTemplates,
    out,
    shared: themeHost.digests,
    options: {
      ...(options.title === undefined ? {} : { title: options.title }),
      ...(options.draft ? { draft: true } : {}),
      ...(options.embed === false ? { embed: false } : {}),
      ...(options['html-fragment'] ? { htmlFragment: true } : {}),
      ...(options['sentence-lines'] ? { sentenceLines: true } : {}),
      ...(options.archive ? { archive: true } : {}),
      ...(io.env.epoch === undefined ? {} : { epoch: io.env.epoch }),
      ...(named === undefined ? {} : { theme: named }),
    },
  });
  return reportBuild(built, [...theme.messages, ...stale], { ...options, strict }, io);
}

const stdinSource: FoundSource = {
  name: 'stdin',
  file: stdinPath,
  folder: '.',
  settings: undefined,
};

const nothing = { outputs: [], skipped: [], inputs: new Map(), audienceFolders: new Map() };

async function one(
  found: FoundSource,
  options: BuildCommandOptions,
  chosen: Pick<BuildOptions, 'formats' | 'out' | 'audiences' | 'templates' | 'theme' | 'rules'>,
  io: Io,
): Promise<BuiltBrief> {
  const host = recordingHost(io.host);
  try {
    const source: Source =
      found === stdinSource
        ? await readStdin(io, sourceOptions(options))
        : await loadSource(host, found, sourceOptions(options));
    const built = await buildBrief(source, found, {
      host,
      ...chosen,
      ...(options.focus === undefined ? {} : { focus: options.focus }),
      ...(options.approvedOnly ? { approvedOnly: true } : {}),
      ...(options.words === undefined ? {} : { words: options.words }),
      ...(options.draft ? { draft: true as const } : {}),
      ...(options.embed === false ? { embed: false as const } : {}),
      ...(options['html-fragment'] ? { htmlFragment: true as const } : {}),
      ...(options['sentence-lines'] ? { sentenceLines: true as const } : {}),
      ...(options.archive ? { archive: true as const } : {}),
      ...(io.env.epoch === undefined ? {} : { epoch: io.env.epoch }),
      signal: io.signal,
    });
    return { ...built, inputs: new Map([...host.digests, ...built.inputs]) };
  } catch (error) {
    if (!(error instanceof Trouble) || isUsage(error.found)) throw error;
    return { name: found.name, file: found.file, ...nothing, messages: [...error.all] };
  }
}

// A wrong name or a broken template is the same for every brief: it ends the whole run, once.
function isUsage(message: Message): boolean {
  if (message.rule === 'audience-unknown' && message.place) return false;
  return (
    /^(audience|format|output|template)-/.test(message.rule) ||
    (message.place?.file?.endsWith('audience.yaml') ?? false)
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
