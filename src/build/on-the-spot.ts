import type { TopicsSettings } from '../config/topic-settings.ts';
import type { Host } from '../host.ts';
import { say, Trouble } from '../message/index.ts';
import type { PublishedAudience } from '../pipeline.ts';
import { loadPartials } from './audiences.ts';
import { loadTopics, topicsNamed } from './topics.ts';

/** Words of an edition made on the spot, where none are given. */
const usual = 300;

/**
 * Makes an audience of a focus given on the command line, terms with commas between. A term that is a
 * topic's id or one of its names asks for the topic.
 */
export async function onTheSpot(
  host: Host,
  roots: readonly string[],
  focus: string,
  words = usual,
): Promise<PublishedAudience> {
  const asked = focus
    .split(',')
    .map(term => term.trim())
    .filter(term => term !== '');
  if (asked.length === 0)
    throw new Trouble(
      say('usage', {
        why: '`--focus` names nothing',
        hint: 'Give words with commas between: `--focus "energy security, Far East"`.',
      }),
    );
  const all = await loadTopics(host, roots);
  const topics = new Map(asked.map(term => [term, topicOf(term, all)]));
  const terms = asked.filter(term => topics.get(term) === undefined);
  const ids = [...new Set([...topics.values()].flatMap(id => id ?? []))];
  return {
    id: 'focus',
    settings: {
      label: asked.join(', '),
      select: 'focus',
      focus: { topic: asked.join(', '), topics: ids, ...(terms.length > 0 ? { terms } : {}) },
      budget: { words: words },
    },
    topics: topicsNamed(all, ids, undefined),
    template: {
      path: 'topic-note',
      source: '{{> topic-note}}',
      partials: await loadPartials(host, roots),
    },
  };
}

function topicOf(term: string, all: TopicsSettings): string | undefined {
  const bare = term.toLowerCase();
  return Object.entries(all).find(([id, { names, label }]) => {
    const own = [
      id,
      ...(typeof label === 'string' ? [label] : Object.values(label)),
      ...(Array.isArray(names) ? names : Object.values(names).flat()),
    ];
    return own.some(name => name.toLowerCase() === bare);
  })?.[0];
}
