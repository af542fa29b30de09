import { loadAudiences } from '../build/audiences.ts';
import { foldRepeats } from '../message/index.ts';
import { pretty } from '../message/reporter/pretty.ts';
import { fitPages, readBrief } from '../pipeline.ts';
import type { TrackChanges } from '../read/index.ts';
import type { Command } from './command.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import { outline } from './outline.ts';
import { printRegister } from './print-register.ts';
import { refuseSource } from './refuse-source.ts';
import { sharedOptions } from './shared-options.ts';
import { asBuilt, sourceOf } from './source-of.ts';

export interface InspectOptions {
  source?: string | undefined;
  audience?: string | undefined;
  title?: string | undefined;
  trackChanges?: TrackChanges | undefined;
  json?: boolean | undefined;
  register?: string | undefined;
  format?: string | undefined;
  out?: string | undefined;
}

/** Prints what was recovered from a source, or what one audience gets of it. */
export const inspect: Command<InspectOptions> = {
  command: 'inspect <source>',
  describe: 'Show the structure recovered from a source',
  builder: yargs =>
    yargs
      .positional('source', {
        type: 'string',
        demandOption: true,
        describe: 'A file or brief folder; - reads standard input',
      })
      .option('audience', {
        alias: 'a',
        type: 'string',
        requiresArg: true,
        describe: 'Show the document of this audience',
      })
      .option('title', sharedOptions.title)
      .option('track-changes', sharedOptions.trackChanges)
      .option('json', { type: 'boolean', describe: 'Print the tree as JSON' })
      .option('register', {
        type: 'string',
        requiresArg: true,
        describe: 'Print a sheet to check: quotations, figures, notes or names',
      })
      .option('format', {
        alias: 'f',
        type: 'string',
        requiresArg: true,
        describe: 'Format of the sheet: csv, html, docx, md (default: csv)',
      })
      .option('out', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        describe: 'File for the sheet',
      })
      .conflicts('json', 'register')
      .implies('format', 'register')
      .implies('out', 'register'),
  run,
};

async function run(options: InspectOptions, io: Io): Promise<ExitCode> {
  const { source, found } = await sourceOf(options, io);
  if (options.out !== undefined) refuseSource(options.out, [source.file, source.beside?.file]);
  const read = readBrief(source, io.signal);
  const messages = [...read.messages];
  let tree: Parameters<typeof outline>[0] | undefined = read.value;
  if (options.audience !== undefined) {
    const [audience] = await loadAudiences(
      io.host,
      ['templates', io.packageTemplates],
      [options.audience],
    );
    const laid =
      audience && (await fitPages(read.value, audience, await asBuilt(found, read, io))).laid;
    messages.push(...(laid?.messages ?? []));
    tree = laid?.value;
  }
  io.err(pretty(foldRepeats(messages), io.palette));
  if (tree && options.register !== undefined) await printRegister(tree, options, io);
  // Where the brief has nothing for the audience, there is no tree, and still JSON was asked for.
  else if (!tree && options.json) io.out('null\n');
  else if (tree)
    io.out(options.json ? `${JSON.stringify(tree, undefined, 2)}\n` : outline(tree, io.outPalette));
  return messages.some(m => m.severity === 'error') ? exit.content : exit.done;
}
