import { describe, expect, it } from 'vitest';
import { checking } from '../../src/message/rules/checking.ts';
import { comparison } from '../../src/message/rules/comparison.ts';
import { edition } from '../../src/message/rules/edition.ts';
import { rules } from '../../src/message/rules/index.ts';
import { reading } from '../../src/message/rules/reading.ts';
import { running } from '../../src/message/rules/running.ts';
import { settings } from '../../src/message/rules/settings.ts';
import { source } from '../../src/message/rules/source.ts';
import { template } from '../../src/message/rules/template.ts';

describe('rules', () => {
  it('has each rule in one table only: a second one would replace it without a word', () => {
    const tables = [source, running, comparison, settings, template, reading, checking, edition];
    const ids = tables.flatMap(table => Object.keys(table));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(rules)).toEqual(ids);
  });
});
