import { loadAudiences } from '../build/audiences.ts';
import { explainHtml } from '../explain/explain-html.ts';
import { explainJson } from '../explain/explain-json.ts';
import { explainTerminal } from '../explain/explain-terminal.ts';
import { foldRepeats } from '../message/index.ts';
import { pretty } from '../message/reporter/pretty.ts';
import { fitPages, readBrief } from '../pipeline.ts';
import { audienceAsked } from './audience-asked.ts';
import type { Command } from './command.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import { sharedOptions } from './shared-options.ts';
import { asBuilt, sourceOf } from './source-of.ts';

export interface ExplainOptions {
  source?: string | undefined;
  audience?: string | undefined;
  title?: string | undefined;
  json?: boolean | undefined;
  html?: boolean | undefined;
}

/** Shows for every passage of a brief why one audience gets it, or what it would take. */
export const explain: Command<ExplainOptions> = {
  command: 'explain <source>',
  describe: 'Show why each passage is in an edition or out of it',
  builder: yargs =>
    yargs
      .positional('source', {
        type: 'string',
        demandOption: true,
        describe: 'A file or brief folder; - reads standard input',
      })
      .option('audience', sharedOptions.audience)
      .option('title', sharedOptions.title)
      .option('json', { type: 'boolean', describe: 'Print JSON' })
      .option('html', {
        type: 'boolean',
        describe: 'Print one page that shows the brief beside the edition',
      })
      .conflicts('json', 'html')
      .example('$0 explain draft.txt -a india-note --html > why.html', 'For a browser'),
  run,
};

async function run(options: ExplainOptions, io: Io): Promise<ExitCode> {
  const name = await audienceAsked(options.audience, 'explain', io);
  const { source, found } = await sourceOf(options, io);
  const read = readBrief(source, io.signal);
  const [audience] = await loadAudiences(io.host, ['templates', io.packageTemplates], [name]);
  if (!audience) return exit.usage;
  const built = await asBuilt(found, read, io);
  const { laid } = await fitPages(read.value, audience, built);
  const { value: edition, messages } = laid.selected;
  io.err(pretty(foldRepeats(messages), io.palette));
  if (edition) {
    if (options.json) io.out(explainJson(edition));
    else if (options.html) io.out(explainHtml(edition, read.value.metadata.lang));
    else io.out(explainTerminal(edition, io.outPalette));
  }
  return messages.some(m => m.severity === 'error') ? exit.content : exit.done;
}
