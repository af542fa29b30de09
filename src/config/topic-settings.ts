import * as z from 'zod';

const line = z.string().trim().min(1);
// Names come as a list, or as a list for each language.
const names = z.union([z.array(line), z.record(z.string(), z.array(line))]);

/** One topic: what names it, what belongs to it, and whom it concerns. */
export const topicSettings = z.strictObject({
  /** The name that readers see, by language. */
  label: z.union([line, z.record(z.string(), line)]),
  /** Its names and other names. */
  names,
  adjectives: names.optional(),
  places: names.optional(),
  bodies: names.optional(),
  /** What concerns it without naming it: its interests, groupings, neighbourhoods. */
  concerns: names.optional(),
  /** What it cares about, wherever it happens. */
  interests: names.optional(),
  /** Those whose acts bear on it: neighbours, partners, rivals. */
  actors: names.optional(),
  /** Phrases that hold one of its names and mean something else. */
  not: names.optional(),
});
export type TopicSettings = z.infer<typeof topicSettings>;

/** What `templates/topics.yaml` says: topics by id. */
export const topicsSettings = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'expected an id such as far-east'),
  topicSettings,
);
export type TopicsSettings = z.infer<typeof topicsSettings>;
