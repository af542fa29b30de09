import { join } from 'node:path';
import { parseYamlWith } from '../config/index.ts';
import { type TopicsSettings, topicsSettings } from '../config/topic-settings.ts';
import type { Host } from '../host.ts';
import { nearest, say, Trouble } from '../message/index.ts';
import { decode } from '../read/index.ts';
import type { Topic } from '../select/index.ts';

/** Loads every topic; a project's own stands before the package's of that name. */
export async function loadTopics(host: Host, roots: readonly string[]): Promise<TopicsSettings> {
  let topics: TopicsSettings = {};
  for (const root of roots) {
    const file = join(root, 'topics.yaml');
    if ((await host.kind(file))?.kind !== 'file') continue;
    const parsed = parseYamlWith(topicsSettings, decode(await host.read(file), file), { file });
    const [trouble] = parsed.messages;
    if (trouble) throw new Trouble(trouble);
    topics = { ...parsed.value, ...topics };
  }
  return topics;
}

/** Gives topics by name; one that is none ends with the nearest. */
export function topicsNamed(
  all: TopicsSettings,
  names: readonly string[],
  file: string | undefined,
): Topic[] {
  return names.map(name => {
    const settings = Object.hasOwn(all, name) ? all[name] : undefined;
    if (settings) return { id: name, settings };
    const near = nearest(name, Object.keys(all));
    const known = Object.keys(all)
      .map(k => `\`${k}\``)
      .join(', ');
    throw new Trouble(
      say(
        'topic-unknown',
        { name, known, ...(near === undefined ? {} : { near }) },
        file === undefined ? undefined : { file },
      ),
    );
  });
}
