import { inputFor } from '../build/load-source.ts';
import type { Source, SourceOptions } from '../pipeline.ts';
import { formatOfBytes } from '../read/format-of-bytes.ts';
import { loadReader } from '../read/formats.ts';
import { type Io, stdinPath } from './io.ts';

/** Reads standard input in the format that its bytes show. */
export async function readStdin(io: Io, options: SourceOptions = {}): Promise<Source> {
  const bytes = await io.stdin();
  return {
    file: stdinPath,
    ...inputFor(await loadReader(formatOfBytes(bytes)), bytes, stdinPath),
    ...options,
  };
}
