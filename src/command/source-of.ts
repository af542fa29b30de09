import { approvalsFile, loadApprovals } from '../build/approvals.ts';
import { findSources } from '../build/find-sources.ts';
import { loadSource } from '../build/load-source.ts';
import { type SourceFlags, sourceOptions } from '../build/source-options.ts';
import { say, Trouble } from '../message/index.ts';
import type { LayOutOptions, readBrief, Source } from '../pipeline.ts';
import { type Io, stdinPath } from './io.ts';
import { readStdin } from './read-stdin.ts';

/** Loads the one source that a command names; standard input has a name of its own. */
export async function sourceOf(
  { source: path = '', ...flags }: SourceFlags & { source?: string | undefined },
  io: Io,
): Promise<Source> {
  if (path === stdinPath) return readStdin(io, sourceOptions(flags));
  const [found, ...others] = await findSources(io.host, path);
  if (!found || others.length > 0)
    throw new Trouble(say('source-several', { path, count: others.length + 1 }));
  return loadSource(io.host, found, sourceOptions(flags));
}

/** Loads what was approved of the one source that a command names; nothing is of standard input. */
export async function approvedOf(
  { source: path = '' }: { source?: string | undefined },
  { host }: Io,
): Promise<Pick<LayOutOptions, 'approvals' | 'approvalsFile'>> {
  if (path === stdinPath) return {};
  const [found] = await findSources(host, path);
  if (!found) return {};
  return { approvals: await loadApprovals(host, found), approvalsFile: approvalsFile(found) };
}

/** Gives what laying out needs to know of a source that was read. */
export function layOutOptions(source: Source, read: ReturnType<typeof readBrief>): LayOutOptions {
  return {
    file: source.file,
    ...(read.settings.editions ? { editions: read.settings.editions } : {}),
    ...(source.beside ? { settingsFile: source.beside.file } : {}),
  };
}
