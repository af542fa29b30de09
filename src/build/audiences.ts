import { join } from 'node:path';
import type { Template } from '../compose/index.ts';
import { audienceSettings } from '../config/audience-settings.ts';
import { parseYamlWith } from '../config/index.ts';
import type { Host } from '../host.ts';
import { nearest, say, Trouble } from '../message/index.ts';
import type { PublishedAudience } from '../pipeline.ts';
import { decode } from '../read/index.ts';

/** Folders of `templates/` that audiences share and that are none. */
const shared: ReadonlySet<string> = new Set(['partials', 'theme']);

/** Finds every audience: folder by name; a project's own stands before the package's of that name. */
export async function findAudiences(
  host: Host,
  roots: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const root of roots) {
    if ((await host.kind(root))?.kind !== 'folder') continue;
    for (const entry of await host.list(root)) {
      if (entry.kind !== 'folder' || shared.has(entry.name) || found.has(entry.name)) continue;
      found.set(entry.name, join(root, entry.name));
    }
  }
  return found;
}

/** Loads audiences by name, with their templates; a name that is none ends with the nearest one. */
export async function loadAudiences(
  host: Host,
  roots: readonly string[],
  names: readonly string[],
): Promise<PublishedAudience[]> {
  const found = await findAudiences(host, roots);
  const partials = await loadPartials(host, roots);
  const out: PublishedAudience[] = [];
  for (const name of names) {
    const folder = found.get(name);
    if (folder === undefined) {
      const near = nearest(name, found.keys());
      const known = [...found.keys()].map(k => `\`${k}\``).join(', ');
      throw new Trouble(
        say('audience-unknown', { name, known, ...(near === undefined ? {} : { near }) }),
      );
    }
    out.push(await loadAudience(host, name, folder, partials));
  }
  return out;
}

async function loadAudience(
  host: Host,
  id: string,
  folder: string,
  partials: Template['partials'],
): Promise<PublishedAudience> {
  const file = join(folder, 'audience.yaml');
  const path = join(folder, 'document.hbs');
  for (const needed of [file, path])
    if ((await host.kind(needed))?.kind !== 'file')
      throw new Trouble(say('source-absent', { path: needed }));
  const parsed = parseYamlWith(audienceSettings, decode(await host.read(file), file), { file });
  const [trouble] = parsed.messages;
  if (trouble || parsed.value === undefined)
    throw new Trouble(trouble ?? say('yaml-broken', { why: 'nothing in it' }, { file }));
  return {
    id,
    settings: parsed.value,
    template: { path, source: decode(await host.read(path), path), partials },
  };
}

async function loadPartials(host: Host, roots: readonly string[]): Promise<Template['partials']> {
  const partials = new Map<string, { path: string; source: string }>();
  for (const root of roots) {
    const folder = join(root, 'partials');
    if ((await host.kind(folder))?.kind !== 'folder') continue;
    for (const entry of await host.list(folder)) {
      const name = entry.name.replace(/\.hbs$/, '');
      if (entry.kind !== 'file' || name === entry.name || partials.has(name)) continue;
      const path = join(folder, entry.name);
      partials.set(name, { path, source: decode(await host.read(path), path) });
    }
  }
  return partials;
}
