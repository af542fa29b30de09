import * as z from 'zod';
import { audiencePart } from './audience-settings.ts';
import { topicsSettings } from './topic-settings.ts';

/** Gives the JSON Schema of `audience.yaml`, for completion in editors; one that extends another may leave out all. */
export function audienceJsonSchema(): Record<string, unknown> {
  return schemaOf(audiencePart, 'audience.yaml');
}

/** Gives the JSON Schema of `topics.yaml`. */
export function topicsJsonSchema(): Record<string, unknown> {
  return schemaOf(topicsSettings, 'topics.yaml');
}

function schemaOf(schema: z.ZodType, title: string): Record<string, unknown> {
  return { ...z.toJSONSchema(schema, { io: 'input' }), title };
}
