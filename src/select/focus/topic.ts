import type { TopicSettings } from '../../config/topic-settings.ts';

/** A topic as a stage sees it. */
export interface Topic {
  id: string;
  settings: TopicSettings;
}

/** Gives every form of a list of names, whatever its language. */
export function formsOf(names: TopicSettings['adjectives']): string[] {
  if (names === undefined) return [];
  return Array.isArray(names) ? names : Object.values(names).flat();
}

/** Gives a topic's name in a language, else in English, else in any. */
export function labelOf({ label }: TopicSettings, lang = 'en'): string {
  if (typeof label === 'string') return label;
  return label[lang] ?? label.en ?? Object.values(label)[0] ?? '';
}
