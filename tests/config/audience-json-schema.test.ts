import { expect, it } from 'vitest';
import { audienceJsonSchema, topicsJsonSchema } from '../../src/config/audience-json-schema.ts';

it('describes every key of an audience, and refuses others', () => {
  const schema = audienceJsonSchema() as { properties: object; additionalProperties: boolean };
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['label', 'extends', 'select', 'focus', 'budget', 'always', 'never']),
  );
  expect(schema.additionalProperties).toBe(false);
});

it('describes topics', () => {
  expect(JSON.stringify(topicsJsonSchema())).toContain('"adjectives"');
});
