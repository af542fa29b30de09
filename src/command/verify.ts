import { readManifest } from '../build/manifest/read-manifest.ts';
import { verifyOutputs } from '../build/manifest/verify-outputs.ts';
import { say, Trouble } from '../message/index.ts';
import { pretty } from '../message/reporter/pretty.ts';
import type { Command } from './command.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import { loadConfig } from './load-config.ts';

export interface VerifyCommandOptions {
  out?: string | undefined;
  json?: boolean | undefined;
}

/** Builds again what the manifest lists and compares, byte for byte. */
export const verify: Command<VerifyCommandOptions> = {
  command: 'verify [out]',
  describe: 'Build again in memory, and compare with the outputs and their manifest',
  builder: yargs =>
    yargs
      .positional('out', {
        type: 'string',
        describe: 'Folder of the outputs',
        defaultDescription: 'out',
      })
      .option('json', { type: 'boolean', describe: 'Print the findings as JSON' }),
  run,
};

async function run(options: VerifyCommandOptions, io: Io): Promise<ExitCode> {
  const out = options.out ?? (await loadConfig(io.host)).out ?? 'out';
  const manifest = await readManifest(io.host, out);
  if (!manifest) throw new Trouble(say('manifest-absent', { path: out }));
  const { same, different, messages } = await verifyOutputs(manifest, {
    host: io.host,
    out,
    templates: ['templates', io.packageTemplates],
    packageTemplates: io.packageTemplates,
    version: io.version,
    signal: io.signal,
  });
  if (options.json) io.out(`${JSON.stringify({ same, different, messages }, undefined, 2)}\n`);
  else {
    io.err(pretty(messages, io.palette));
    const files = (n: number) => `${n} file${n === 1 ? '' : 's'}`;
    io.err(`${files(same)} the same, ${files(different.length)} not\n`);
  }
  return messages.length > 0 ? exit.content : exit.done;
}
