import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import { say, systemReason, Trouble } from '../message/index.ts';

/** A file to write. */
export interface MadeFile {
  path: string;
  data: Uint8Array;
}

/**
 * Writes the outputs of one brief, all of them or none. None takes the place of a file that the build
 * read.
 */
export async function writeOutputs(
  host: Host,
  made: readonly MadeFile[],
  read: Iterable<string>,
): Promise<void> {
  const sources = new Map([...read].map(path => [keyOf(path), path]));
  const files = new Map<string, MadeFile>();
  for (const file of made) {
    const source = sources.get(keyOf(file.path));
    if (source !== undefined) {
      const why = 'the build reads it as a source';
      throw new Trouble(say('output-unwritable', { path: file.path, why }));
    }
    files.set(file.path, file);
  }
  try {
    await host.writeAll([...files.values()].map(({ path, data }) => [path, data] as const));
  } catch (error) {
    const path = (error as { dest?: string; path?: string }).dest ?? made[0]?.path ?? '';
    throw new Trouble(say('output-unwritable', { path, why: systemReason(error) }));
  }
}

// Some file systems take two names that differ in case only for one.
const keyOf = (path: string) => resolve(path).normalize('NFC').toLowerCase();
