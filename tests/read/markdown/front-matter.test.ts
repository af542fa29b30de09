import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/brief/index.ts';
import { markdown } from '../../../src/read/markdown/index.ts';
import { breachesOf, noBreach } from '../../helper/claims.ts';

function read(source: string) {
  const reading = markdown.read(source, { file: 'a.md' });
  const words = reading.value.children.map(plainText).join('\n').trim();
  return { reading, words, settings: reading.settings, rules: reading.messages.map(m => m.rule) };
}

describe('front matter that never closes', () => {
  it.each([
    ['before a blank line', '---\ntitle: A\ndate: 2024-06-24\n\nText.\n'],
    ['before a heading', '---\r\ntitle: A\r\ndate: 2024-06-24\r\n## Part\r\n\r\nText.'],
    ['with lists', '---\ntitle: A\nauthors:\n  - B\n  - C\n# so\nkeywords:\n- d\n\nText.'],
    ['and nothing else', '\uFEFF---\ntitle: A'],
  ])('is read, said, and printed nowhere: %s', (_, source) => {
    const { reading, words, settings, rules } = read(source);
    expect(breachesOf(source, reading)).toEqual(noBreach);
    expect(settings.title).toBe('A');
    expect(rules).toEqual(['front-matter-open']);
    expect(words).not.toMatch(/title|date|2024/);
    if (source.includes('Text')) expect(words).toContain('Text.');
  });

  it.each([
    ['a rule over text', '---\nNote: this is text.\n\nMore.'],
    ['a rule over a blank line', '---\n\ntitle: A\n'],
  ])('is none where it is %s', (_, source) => {
    const { settings, rules } = read(source);
    expect(settings).toEqual({});
    expect(rules).not.toContain('front-matter-open');
  });
});
