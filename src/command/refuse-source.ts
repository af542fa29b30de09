import { resolve } from 'node:path';
import { say, Trouble } from '../message/index.ts';

/** Refuses to write a result over a file that the run reads. */
export function refuseSource(path: string, read: readonly (string | undefined)[]): void {
  if (!read.some(source => source !== undefined && resolve(source) === resolve(path))) return;
  const why = 'the command reads it as a source';
  throw new Trouble(say('output-unwritable', { path, why }));
}
