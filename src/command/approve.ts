import { saveApproval } from '../build/approvals.ts';
import { loadAudiences } from '../build/audiences.ts';
import { foldRepeats } from '../message/index.ts';
import { pretty } from '../message/reporter/pretty.ts';
import { fitPages, readBrief } from '../pipeline.ts';
import { approvalOf } from '../select/index.ts';
import { audienceAsked } from './audience-asked.ts';
import type { Command } from './command.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import { sharedOptions } from './shared-options.ts';
import { asBuilt, sourceOf } from './source-of.ts';

export interface ApproveOptions {
  source?: string | undefined;
  audience?: string | undefined;
  by?: string | undefined;
}

/** Records the passages of an edition as approved; later builds use exactly these. */
export const approve: Command<ApproveOptions> = {
  command: 'approve <source>',
  describe: 'Record the passages of an edition as approved',
  builder: yargs =>
    yargs
      .positional('source', {
        type: 'string',
        demandOption: true,
        describe: 'A file or brief folder',
      })
      .option('audience', sharedOptions.audience)
      .option('by', {
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: 'Who approves it',
      }),
  run,
};

async function run(options: ApproveOptions, io: Io): Promise<ExitCode> {
  const name = await audienceAsked(options.audience, 'approve', io);
  const { source, found } = await sourceOf(options, io);
  const read = readBrief(source, io.signal);
  const [audience] = await loadAudiences(io.host, ['templates', io.packageTemplates], [name]);
  if (!audience) return exit.usage;
  // What was approved before is not asked: this approval takes its place.
  const built = { ...(await asBuilt(found, read, io)), approvals: {} };
  const { laid } = await fitPages(read.value, audience, built);
  const { value: edition, messages } = laid.selected;
  io.err(pretty(foldRepeats(messages), io.palette));
  if (!edition || messages.some(m => m.severity === 'error')) return exit.content;
  const given = approvalOf(edition, options.by ?? '');
  const file = await saveApproval(io.host, found, audience.id, given);
  io.out(`${file}\n`);
  io.err(`${given.passages.length} passages approved by ${given.by}\n`);
  return exit.done;
}
