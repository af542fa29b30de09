import { basename, dirname, extname, join, normalize } from 'node:path';
import type { Host } from '../host.ts';
import { say, Trouble } from '../message/index.ts';
import { endings, formatOf } from '../read/formats.ts';

/** A source on disk: the file, the folder its figures lie in, and the settings beside it. */
export interface FoundSource {
  /** Names the outputs: the folder of a brief folder, the file otherwise. */
  name: string;
  file: string;
  folder: string;
  settings: string | undefined;
}

const known = Object.values(endings).flat();
/** Says what a device, a pipe or a broken link is not. */
export const noFile = 'it is neither a file nor a folder, nor a link to one';
const skipped = /^(~\$|\.)|^(readme|changelog|licen[cs]e)\.[a-z]+$/i;

/**
 * Finds the briefs that a path names: a file; a folder that holds a file named `brief` (`brief.md`, `brief.txt`, `brief.html`, `brief.docx`); or a
 * folder of such folders and loose files. Files beginning `~$` are skipped.
 */
export async function findSources(host: Host, path: string): Promise<FoundSource[]> {
  const found = await host.kind(path);
  if (!found) throw new Trouble(say('source-absent', { path }));
  if (found.kind === 'other') throw new Trouble(say('path-unusable', { path, why: noFile }));
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
    } else if (formatOf(entry.name)) out.push(await looseSource(host, inner));
  }
  if (out.length === 0) throw new Trouble(say('source-none', { path }));
  return out;
}

async function briefFolder(host: Host, folder: string): Promise<FoundSource | undefined> {
  const entries = await host.list(folder);
  const [file, ...others] = entries.filter(
    e => e.kind !== 'folder' && known.some(ending => e.name.toLowerCase() === `brief${ending}`),
  );
  if (!file) return undefined;
  if (others.length > 0)
    throw new Trouble(say('source-several', { path: folder, count: others.length + 1 }));
  const settings = entries.find(e => e.name === 'brief.yaml' && e.kind === 'file');
  return {
    name: nameOf(folder),
    file: join(folder, file.name),
    folder,
    settings: settings && join(folder, settings.name),
  };
}

async function looseSource(host: Host, path: string): Promise<FoundSource> {
  if (!formatOf(path))
    throw new Trouble(
      say(
        'source-unknown-format',
        { path, known: known.map(k => `\`${k}\``).join(', ') },
        { file: path },
      ),
    );
  const file = normalize(path);
  const stem = basename(file).slice(0, -extname(file).length);
  const folder = dirname(file);
  const named = stem.toLowerCase() === 'brief';
  const own = join(folder, named ? 'brief.yaml' : `${stem}.brief.yaml`);
  const there = await host.kind(own);
  return {
    name: named ? nameOf(folder) : stem || 'brief',
    file,
    folder,
    settings: there?.kind === 'file' ? own : undefined,
  };
}

// Outputs are named after the folder of a brief; a name that is a way (`..`) would lead out of their own.
function nameOf(folder: string): string {
  const last = basename(folder);
  return /^\.{0,2}$/.test(last) ? 'brief' : last;
}
