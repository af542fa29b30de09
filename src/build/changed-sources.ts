import { basename, extname } from 'node:path';
import type { ChangedFiles } from '../git/changed-since.ts';
import type { Host } from '../host.ts';
import { formatOf } from '../read/formats.ts';
import type { FoundSource } from './find-sources.ts';

/**
 * Keeps the sources that changed, or beside which something changed that is theirs: their settings,
 * even where those are gone, anything in a brief's own folder, and what a loose source names.
 */
export async function changedSources(
  host: Host,
  found: readonly FoundSource[],
  changed: ChangedFiles,
): Promise<FoundSource[]> {
  const out: FoundSource[] = [];
  for (const source of found) if (await isChanged(host, source, changed)) out.push(source);
  return out;
}

async function isChanged(host: Host, source: FoundSource, changed: ChangedFiles): Promise<boolean> {
  const { file, folder, settings } = source;
  if (changed.has(file) || (settings !== undefined && changed.has(settings))) return true;
  const beside = changed.below(folder);
  if (beside.length === 0) return false;
  const stem = basename(file).slice(0, -extname(file).length);
  if (stem.toLowerCase() === 'brief') return true;
  if (beside.includes(`${stem}.brief.yaml`)) return true;
  const named = beside.filter(path => !formatOf(path) && !/(?:^|[/.])brief\.yaml$/.test(path));
  if (named.length === 0) return false;
  const texts = await Promise.all(
    [file, settings].map(async path => (path === undefined ? '' : spelled(await host.read(path)))),
  );
  return named.some(path => texts.some(text => names(text, path)));
}

// Enough to find a name: what the bytes mean otherwise is for the readers.
function spelled(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function names(text: string, path: string): boolean {
  const name = basename(path);
  return text.includes(name) || text.includes(encodeURIComponent(name));
}
