import { dirname, join } from 'node:path';
import { parseYamlWith } from '../config/index.ts';
import { type TopicsSettings, topicsSettings } from '../config/topic-settings.ts';
import type { Host } from '../host.ts';
import { nearest, say, Trouble } from '../message/index.ts';
import { decode } from '../read/decode.ts';
import { formsOf, type Topic } from '../select/index.ts';

/** Loads every topic; a project's own stands before the package's of that name. */
export async function loadTopics(host: Host, roots: readonly string[]): Promise<TopicsSettings> {
  return (await readTopics(host, roots))();
}

/**
 * Reads the files of the topics, and gives what parses them. A project's own is checked at once, whoever
 * asks for its topics; the package's, the last root, is long and sound, and is parsed for audiences with
 * a focus only. Both are always read, so that the inputs of an edition do not depend on which others are
 * made with it.
 */
export async function readTopics(
  host: Host,
  roots: readonly string[],
): Promise<() => TopicsSettings> {
  const files: { file: string; text: string }[] = [];
  for (const root of roots) {
    const file = join(root, 'topics.yaml');
    if ((await host.kind(file))?.kind !== 'file') continue;
    files.push({ file, text: decode(await host.read(file), file) });
  }
  const last = roots.at(-1);
  const own = files.filter(({ file }) => roots.length === 1 || dirname(file) !== last);
  parsed(own);
  let topics: TopicsSettings | undefined;
  return () => {
    topics ??= parsed(files);
    return topics;
  };
}

function parsed(files: readonly { file: string; text: string }[]): TopicsSettings {
  let topics: TopicsSettings = {};
  for (const { file, text } of files) {
    const { value, messages } = parseYamlWith(topicsSettings, text, { file });
    const [trouble, ...others] = messages;
    if (trouble) throw new Trouble(trouble, ...others);
    topics = { ...value, ...topics };
  }
  return topics;
}

/** Lists what topics name: themselves, places, bodies, groupings and actors, in every language. */
export async function knownNames(host: Host, roots: readonly string[]): Promise<string[]> {
  const topics = Object.values(await loadTopics(host, roots));
  const all = topics.flatMap(({ names, places, bodies, concerns, actors }) =>
    [names, places, bodies, concerns, actors].flatMap(formsOf),
  );
  // What has letters of both sizes and no large one ("diaspora") is a subject and no name.
  return [...new Set(all)].filter(form => /\p{Lu}|\p{Lo}/u.test(form));
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
