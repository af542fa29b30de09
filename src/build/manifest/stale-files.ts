import { extname, join } from 'node:path';
import type { Host } from '../../host.ts';

/**
 * Lists what lies among the outputs and is in no manifest: files named as outputs are,
 * `<brief>/<brief>-<audience>.<format>`. Anything else in the folder is nobody's business here.
 */
export async function staleFiles(
  host: Host,
  out: string,
  known: ReadonlySet<string>,
  extensions: readonly string[],
): Promise<string[]> {
  if ((await host.kind(out))?.kind !== 'folder') return [];
  const stale: string[] = [];
  for (const folder of await host.list(out)) {
    if (folder.kind !== 'folder') continue;
    for (const file of await host.list(join(out, folder.name))) {
      const path = `${folder.name}/${file.name}`;
      const isOutput =
        file.kind === 'file' &&
        file.name.startsWith(`${folder.name}-`) &&
        extensions.includes(extname(file.name).slice(1));
      if (isOutput && !known.has(path)) stale.push(path);
    }
  }
  return stale;
}
