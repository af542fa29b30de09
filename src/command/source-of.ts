import { type FoundSource, findSources } from '../build/find-sources.ts';
import { loadLook } from '../build/load-look.ts';
import { loadSource } from '../build/load-source.ts';
import { publishingOptions } from '../build/publishing-options.ts';
import { type SourceFlags, sourceOptions } from '../build/source-options.ts';
import { type Message, say, Trouble } from '../message/index.ts';
import type { LayOutOptions, readBrief, Source } from '../pipeline.ts';
import type { WriteOptions } from '../write/index.ts';
import { type Io, stdinPath } from './io.ts';
import { loadConfig } from './load-config.ts';
import { readStdin } from './read-stdin.ts';

/** Standard input among sources. */
export const stdinSource: FoundSource = {
  name: 'stdin',
  file: stdinPath,
  folder: '.',
  settings: undefined,
};

/** Loads the one source that a command names; standard input has a name of its own. */
export async function sourceOf(
  { source: path = '', ...flags }: SourceFlags & { source?: string | undefined },
  io: Io,
): Promise<{ source: Source; found: FoundSource }> {
  if (path === stdinPath)
    return { source: await readStdin(io, sourceOptions(flags)), found: stdinSource };
  const [found, ...others] = await findSources(io.host, path);
  if (!found || others.length > 0)
    throw new Trouble(say('source-several', { path, count: others.length + 1 }));
  return { source: await loadSource(io.host, found, sourceOptions(flags)), found };
}

/** Gives what `build` would publish a brief with, so that what is shown of an edition is what is built. */
export async function asBuilt(
  found: FoundSource,
  read: ReturnType<typeof readBrief>,
  io: Io,
): Promise<WriteOptions & LayOutOptions> {
  const { theme } = await loadConfig(io.host);
  const { look } = await loadLook(
    io.host,
    ['templates', io.packageTemplates],
    theme === undefined ? {} : { theme },
  );
  const { epoch } = io.env;
  const chosen = epoch === undefined ? {} : { epoch };
  // What is amiss with an image is said where it is read.
  const unsaid: Message[] = [];
  return publishingOptions(io.host, found, read, { chosen, look, signal: io.signal }, unsaid);
}
