import { loadSource } from '../build/build.ts';
import { findSources } from '../build/find-sources.ts';
import { say, Trouble } from '../message/index.ts';
import type { LayOutOptions, readBrief, Source } from '../pipeline.ts';
import { decode, readers } from '../read/index.ts';
import type { Io } from './io.ts';

/** Loads the one source that a command names; `-` is standard input. */
export async function sourceOf(
  { source: path = '', title }: { source?: string | undefined; title?: string | undefined },
  io: Io,
): Promise<Source> {
  if (path === '-')
    return {
      file: '<stdin>',
      text: decode(await io.stdin(), '<stdin>'),
      reader: readers.text,
      ...(title === undefined ? {} : { title }),
    };
  const [found, ...others] = await findSources(io.host, path);
  if (!found || others.length > 0)
    throw new Trouble(say('source-several', { path, count: others.length + 1 }));
  return loadSource(io.host, found, title);
}

/** Gives what laying out needs to know of a source that was read. */
export function layOutOptions(source: Source, read: ReturnType<typeof readBrief>): LayOutOptions {
  return {
    file: source.file,
    ...(read.settings.editions ? { editions: read.settings.editions } : {}),
    ...(source.beside ? { settingsFile: source.beside.file } : {}),
  };
}
