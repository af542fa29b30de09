import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';

const schemas = jsonSchemas() as Record<
  string,
  { title?: string; properties?: object; additionalProperties?: unknown }
>;

describe('the JSON Schemas', () => {
  it('are one for each file that people write and each tree that programs read', () => {
    expect(Object.keys(schemas).sort()).toEqual(
      'approved audience brief config diff theme topics tree'.split(' '),
    );
    for (const schema of Object.values(schemas))
      expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
  });

  it.each([
    ['audience', ['label', 'extends', 'select', 'focus', 'budget', 'always', 'never']],
    ['brief', ['title', 'notes', 'quotations', 'editions', 'read']],
    ['config', ['sources', 'audiences', 'formats', 'out']],
    ['theme', ['page', 'colour', 'logo']],
  ])('of %s name every key, and refuse others', (name, keys) => {
    const schema = schemas[name];
    expect(Object.keys(schema?.properties ?? {})).toEqual(expect.arrayContaining(keys));
    expect(schema?.additionalProperties).toBe(false);
  });

  it('describe topics by id', () => {
    const { topics } = schemas;
    expect(JSON.stringify(topics)).toContain('"adjectives"');
  });
});

describe('a file that the package ships', () => {
  const files = readdirSync('templates', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .map(name => join('templates', name));

  it.each(files)('%s names the schema that it follows, beside it in a clone and package', file => {
    const [, path = ''] =
      /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(dirname(join(dirname(file), path))).toBe(join('dist', 'schema'));
    expect(Object.keys(schemas)).toContain(basename(path, '.json'));
    expect(existsSync(join(dirname(file), path))).toBe(true);
  });
});
