import { basename, dirname, extname, join } from 'node:path';
import type { Host } from '../host.ts';
import { say, Trouble } from '../message/index.ts';
import { readerFor, readers } from '../read/index.ts';

/** A source on disk: the file, the folder its figures lie in, and the settings beside it. */
export interface FoundSource {
  /** Names the outputs: the folder of a brief folder, the file otherwise. */
  name: string;
  file: string;
  folder: string;
  settings: string | undefined;
}

const known = Object.values(readers).flatMap(reader => reader.extensions);
const skipped = /^(~\$|\.)|^(readme|changelog|licen[cs]e)\.[a-z]+$/i;

/**
 * Finds the briefs that a path names: a file; a folder that holds a file named `brief` (`brief.md`, `brief.txt`, `brief.html`, `brief.docx`); or a
 * folder of such folders and loose files. Files beginning `~$` are skipped.
 */
export async function findSources(host: Host, path: string): Promise<FoundSource[]> {
  const found = await host.kind(path);
  if (!found) throw new Trouble(say('source-absent', { path }));
  if (found.kind === 'file') return [await looseSource(host, path)];
  const own = await briefFolder(host, path);
  if (own) return [own];
  const out: FoundSource[] = [];
  for (const entry of await host.list(path)) {
    if (skipped.test(entry.name)) continue;
    const inner = join(path, entry.name);
    if (entry.kind === 'folder') {
      const source = await briefFolder(host, inner);
      if (source) out.push(source);
    } else if (readerFor(entry.name)) out.push(await looseSource(host, inner));
  }
  if (out.length === 0) throw new Trouble(say('source-none', { path }));
  return out;
}

async function briefFolder(host: Host, folder: string): Promise<FoundSource | undefined> {
  const entries = await host.list(folder);
  const file = entries.find(
    e => e.kind === 'file' && known.some(ending => e.name.toLowerCase() === `brief${ending}`),
  );
  if (!file) return undefined;
  const settings = entries.find(e => e.name === 'brief.yaml' && e.kind === 'file');
  const name = basename(folder) === '.' || basename(folder) === '' ? 'brief' : basename(folder);
  return {
    name,
    file: join(folder, file.name),
    folder,
    settings: settings && join(folder, settings.name),
  };
}

async function looseSource(host: Host, file: string): Promise<FoundSource> {
  if (!readerFor(file))
    throw new Trouble(
      say(
        'source-unknown-format',
        { path: file, known: known.map(k => `\`${k}\``).join(', ') },
        { file },
      ),
    );
  const stem = basename(file).slice(0, -extname(file).length);
  const beside = join(dirname(file), `${stem}.brief.yaml`);
  const own = stem === 'brief' ? join(dirname(file), 'brief.yaml') : beside;
  const there = await host.kind(own);
  return {
    name: stem === '' ? 'brief' : stem,
    file,
    folder: dirname(file),
    settings: there?.kind === 'file' ? own : undefined,
  };
}
