import { basename, extname } from 'node:path';
import type { Host } from '../../host.ts';
import { say, Trouble } from '../../message/index.ts';
import { decode } from '../../read/index.ts';
import { findSources } from '../find-sources.ts';
import { extractDocx } from './extract-docx.ts';
import { readTree } from './read-tree.ts';
import { loadSideBrief, type Side } from './side.ts';

/** Loads what stands at these paths of a host: sources, brief folders, trees, Word files. */
export async function loadSide(host: Host, label: string, paths: readonly string[]): Promise<Side> {
  const briefs: Side['briefs'][number][] = [];
  const documents: Side['documents'][number][] = [];
  for (const path of paths) {
    const found = await host.kind(path);
    if (!found) throw new Trouble(say('source-absent', { path }));
    const ending = found.kind === 'file' ? extname(path).toLowerCase() : '';
    if (ending === '.docx') {
      const document = extractDocx(await host.read(path), path);
      documents.push({ name: basename(path, extname(path)), document, approximate: true });
      continue;
    }
    if (ending === '.json') {
      const tree = readTree(decode(await host.read(path), path), path);
      const name = basename(path, extname(path));
      if (tree.type === 'document') documents.push({ name, document: tree });
      else
        throw new Trouble(
          say('operand-unreadable', {
            path,
            why: 'it is the tree of a brief, not of an edition; make one with `inspect --audience`',
          }),
        );
      continue;
    }
    for (const source of await findSources(host, path))
      briefs.push(await loadSideBrief(host, source));
  }
  return { label, host, briefs, documents };
}
