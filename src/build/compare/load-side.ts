import { basename, extname } from 'node:path';
import type { Host } from '../../host.ts';
import { type Message, say, Trouble } from '../../message/index.ts';
import { decode } from '../../read/decode.ts';
import type { Shown } from '../../read/embedded/shown/index.ts';
import { findSources } from '../find-sources.ts';
import { loadOutFolder } from './load-out-folder.ts';
import { loadOutput } from './load-output.ts';
import { readTree } from './read-tree.ts';
import { loadSideBrief, type Side } from './side.ts';

/** Loads what stands at these paths of a host: sources, brief folders, outputs, trees. */
export async function loadSide(host: Host, label: string, paths: readonly string[]): Promise<Side> {
  const briefs: Side['briefs'][number][] = [];
  const documents: Side['documents'][number][] = [];
  const messages: Message[] = [];
  for (const path of paths) {
    const found = await host.kind(path);
    if (!found) throw new Trouble(say('source-absent', { path }));
    const ending = found.kind === 'file' ? extname(path).toLowerCase() : '';
    const output = found.kind === 'file' ? await loadOutput(host, path) : undefined;
    if (output) {
      documents.push(output);
      continue;
    }
    const folder = found.kind === 'folder' ? await loadOutFolder(host, path) : undefined;
    if (folder) {
      documents.push(...folder.documents);
      messages.push(...folder.messages);
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
    for (const source of await findSources(host, path)) {
      const brief = await loadSideBrief(host, source);
      const word = ending === '.docx' ? await shownInWord(host, path) : undefined;
      briefs.push(word ? { ...brief, source: { format: 'docx', shown: word } } : brief);
    }
  }
  return { label, host, briefs, documents, messages };
}

async function shownInWord(host: Host, path: string): Promise<Shown | undefined> {
  const { shownIn } = await import('../../read/embedded/shown/index.ts');
  return shownIn(await host.read(path), 'docx', path);
}
