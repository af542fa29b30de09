import { join } from 'node:path';
import type { Template } from '../compose/index.ts';
import { type AudiencePart, audiencePart, audienceSettings } from '../config/audience-settings.ts';
import { parseYamlWith, type YamlResult } from '../config/index.ts';
import type { Host } from '../host.ts';
import { nearest, say, Trouble } from '../message/index.ts';
import type { PublishedAudience } from '../pipeline.ts';
import { decode } from '../read/decode.ts';
import { readTopics, topicsNamed } from './topics.ts';

/** Folders of `templates/` that audiences share and that are none. */
export const shared: ReadonlySet<string> = new Set(['partials', 'theme']);

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

/** What loading an audience needs to know of the others. */
interface World {
  found: ReadonlyMap<string, string>;
}

/** Loads audiences by name, with their templates and topics; a name that is none ends with the nearest one. */
export async function loadAudiences(
  host: Host,
  roots: readonly string[],
  names: readonly string[],
): Promise<PublishedAudience[]> {
  const found = await findAudiences(host, roots);
  const partials = await loadPartials(host, roots);
  const topics = await readTopics(host, roots);
  const out: PublishedAudience[] = [];
  for (const id of names) {
    const { settings, path, file } = await loadAudience(host, id, { found });
    // An audience that extends another is whole only now.
    const whole = audienceSettings.parse(settings);
    if (path === undefined) throw new Trouble(say('source-absent', { path: join(file, '..') }));
    const source = await templateText(host, path);
    if (source.trim() === '') throw new Trouble(say('template-empty', { path }, { file: path }));
    const wanted = whole.focus?.topics ?? [];
    if (whole.select === 'focus' && wanted.length + (whole.focus?.terms?.length ?? 0) === 0) {
      const why = '`select: focus` needs `topics` or `terms` to look for';
      throw new Trouble(say('setting-invalid', { path: 'focus', why }, { file }));
    }
    out.push({
      id,
      settings: whole,
      topics: wanted.length > 0 ? topicsNamed(topics(), wanted, file) : [],
      template: { path, source, partials },
    });
  }
  return out;
}

function folderOf(name: string, found: ReadonlyMap<string, string>): string {
  const folder = found.get(name);
  if (folder !== undefined) return folder;
  const near = nearest(name, found.keys());
  const known = [...found.keys()].map(k => `\`${k}\``).join(', ');
  throw new Trouble(
    say('audience-unknown', { name, known, ...(near === undefined ? {} : { near }) }),
  );
}

/** An audience's folder, read: its settings with those that it extends, and the template that is nearest. */
interface Loaded {
  settings: AudiencePart;
  path: string | undefined;
}

async function loadAudience(
  host: Host,
  id: string,
  world: World,
  below: readonly string[] = [],
): Promise<Loaded & { file: string }> {
  const folder = folderOf(id, world.found);
  if (below.includes(id))
    throw new Trouble(say('audience-circular', { names: [...below, id].join(', ') }));
  const file = join(folder, 'audience.yaml');
  if ((await host.kind(file))?.kind !== 'file')
    throw new Trouble(say('source-absent', { path: file }));
  const text = decode(await host.read(file), file);
  // Most extend nothing, and are parsed once.
  const part = text.includes('extends')
    ? parsed(parseYamlWith(audiencePart, text, { file }), file)
    : undefined;
  const own = join(folder, 'document.hbs');
  const path = (await host.kind(own))?.kind === 'file' ? own : undefined;
  if (part?.extends === undefined) {
    // Asked again as a whole, so that what is missing is said with its place.
    const settings = parsed(parseYamlWith(audienceSettings, text, { file }), file);
    if (!path) throw new Trouble(say('source-absent', { path: own }));
    return { settings, path, file };
  }
  const parent = await loadAudience(host, part.extends, world, [...below, id]);
  return { settings: extended(parent.settings, part), path: path ?? parent.path, file };
}

/** Lays an audience's settings over those that it extends: the budget key by key, the rest whole. */
function extended(base: AudiencePart, own: AudiencePart): AudiencePart {
  return {
    ...base,
    ...own,
    ...(base.budget || own.budget ? { budget: { ...base.budget, ...own.budget } } : {}),
  };
}

function parsed<T>(result: YamlResult<T>, file: string): T {
  const [trouble] = result.messages;
  if (trouble || result.value === undefined)
    throw new Trouble(trouble ?? say('yaml-broken', { why: 'nothing in it' }, { file }));
  return result.value;
}

/** Reads a template: what is no text is a fault of the configuration, and not of a brief. */
async function templateText(host: Host, path: string): Promise<string> {
  try {
    return decode(await host.read(path), path);
  } catch (error) {
    if (!(error instanceof Trouble) || !error.found.rule.startsWith('source-')) throw error;
    throw new Trouble(say('template-unreadable', { why: error.found.reason }, { file: path }));
  }
}

/** Loads the partials that templates share; a project's own stand before the package's. */
export async function loadPartials(
  host: Host,
  roots: readonly string[],
): Promise<Template['partials']> {
  const partials = new Map<string, { path: string; source: string }>();
  for (const root of roots) {
    const folder = join(root, 'partials');
    if ((await host.kind(folder))?.kind !== 'folder') continue;
    for (const entry of await host.list(folder)) {
      const name = entry.name.replace(/\.hbs$/, '');
      if (entry.kind !== 'file' || name === entry.name || partials.has(name)) continue;
      const path = join(folder, entry.name);
      partials.set(name, { path, source: await templateText(host, path) });
    }
  }
  return partials;
}
