import { extname } from 'node:path';
import { clockOf } from '../clock.ts';
import type { Host } from '../host.ts';
import type { Message } from '../message/index.ts';
import type { LayOutOptions, readBrief } from '../pipeline.ts';
import { defaultTheme, type WriteOptions } from '../write/index.ts';
import { approvalsFile, loadApprovals } from './approvals.ts';
import type { FoundSource } from './find-sources.ts';
import { loadAssets } from './load-assets.ts';
import type { Look } from './load-look.ts';
import type { OutputOptions } from './output-options.ts';

/** What a run says of the outputs of every brief. */
export interface Publishing {
  chosen?: OutputOptions;
  /** The package's own, where none is given. */
  look?: Look;
  signal?: AbortSignal;
}

/**
 * Gives what publishing a brief needs to know beside it: its images, what it says of its own editions,
 * what was approved, and what the run says. Adds to the messages what loading them found.
 */
export async function publishingOptions(
  host: Host,
  found: FoundSource,
  read: ReturnType<typeof readBrief>,
  { chosen = {}, look = { theme: defaultTheme }, signal }: Publishing,
  messages: Message[],
): Promise<WriteOptions & LayOutOptions> {
  const { title, trackChanges, focus, words, epoch, theme, referenceDoc, ...written } = chosen;
  const assets = await loadAssets(host, found, read, messages);
  // Nothing stands beside what comes from standard input.
  const approvals = extname(found.file) === '' ? {} : await loadApprovals(host, found);
  return {
    file: found.file,
    clock: clockOf(epoch, read.value.metadata.date),
    assets,
    ...(read.settings.editions ? { editions: read.settings.editions } : {}),
    ...(found.settings === undefined ? {} : { settingsFile: found.settings }),
    approvals,
    approvalsFile: approvalsFile(found),
    ...look,
    ...written,
    ...(signal ? { signal } : {}),
  };
}
