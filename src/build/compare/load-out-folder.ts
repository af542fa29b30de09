import { basename, dirname, join } from 'node:path';
import type { Host } from '../../host.ts';
import { type Message, say } from '../../message/index.ts';
import type { ManifestEdition } from '../manifest/manifest.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { sha256 } from '../recording-host.ts';
import { carryingFormat, loadOutput } from './load-output.ts';
import type { SideDocument } from './side-document.ts';

/** The formats to read an edition from, the quickest first. */
const order = ['html', 'docx', 'pdf'];

/**
 * Loads a folder of outputs by its manifest, one edition for each brief and audience; the folder of
 * one brief in it counts as well. Gives nothing where there is no manifest. A file that is not as the
 * manifest says is named in a message: the edition is read from another, if there is one.
 */
export async function loadOutFolder(
  host: Host,
  path: string,
): Promise<{ documents: SideDocument[]; messages: Message[] } | undefined> {
  const whole = await readManifest(host, path);
  const above = whole ? undefined : await readManifest(host, dirname(path));
  const briefs =
    whole?.briefs ?? above?.briefs.filter(brief => brief.name === basename(path)) ?? [];
  if (briefs.length === 0) return undefined;
  const out = whole ? path : dirname(path);
  const documents: SideDocument[] = [];
  const messages: Message[] = [];
  for (const brief of briefs)
    for (const edition of brief.editions) {
      const found = await loadEdition(host, out, brief.name, edition, messages);
      const known = documents.some(
        ({ name, document }) =>
          name === brief.name && document.audience.id === found?.document.audience.id,
      );
      if (found && !known) documents.push(found);
      else if (!found && edition.outputs.length > 0)
        messages.push(say('edition-unread', { brief: brief.name, audience: edition.audience }));
    }
  return { documents, messages };
}

async function loadEdition(
  host: Host,
  out: string,
  name: string,
  edition: ManifestEdition,
  messages: Message[],
): Promise<SideDocument | undefined> {
  const rank = (format: string) => (order.indexOf(format) + order.length + 1) % (order.length + 1);
  const outputs = edition.outputs
    .filter(({ path }) => carryingFormat(path))
    .sort((a, b) => rank(a.format) - rank(b.format));
  let edited: SideDocument | undefined;
  for (const output of outputs) {
    const path = join(out, output.path);
    if ((await host.kind(path))?.kind !== 'file') continue;
    const same = sha256(await host.read(path)) === output.sha256;
    if (!same) messages.push(say('output-edited', { path }));
    const found = await loadOutput(host, path, name);
    if (found && same) return found;
    edited ??= found;
  }
  return edited;
}
