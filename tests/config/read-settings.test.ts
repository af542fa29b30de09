import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYamlWith, readSettings } from '../../src/config/index.ts';

const read = (text: string, firstOffset?: { line: number; column: number; offset: number }) =>
  readSettings(text, { file: 'brief.yaml', ...(firstOffset ? { firstOffset } : {}) });

/** What is wrong with a text, each finding as `rule line:column reason`. */
const findings = (text: string) =>
  read(text).messages.map(m => {
    const start = m.place?.position?.start;
    return `${m.rule} ${start?.line}:${start?.column} ${m.reason}`;
  });

describe('readSettings', () => {
  it('reads what a brief says about itself', () => {
    const text =
      'title: A title\nauthors:\n  - A. Author\n  - name: B\n    email: b@x.org\nversion: 1.2\n';
    expect(read(text)).toEqual({
      settings: {
        title: 'A title',
        authors: ['A. Author', { name: 'B', email: 'b@x.org' }],
        version: '1.2',
      },
      messages: [],
    });
  });

  it('takes one author without a list', () => {
    expect(read('authors: Meera\n')).toEqual({ settings: { authors: ['Meera'] }, messages: [] });
    expect(findings('authors: 3\n')).toHaveLength(1);
  });

  it.each(['', '\n', '# nothing\n', '{}', 'null'])('reads nothing from %j', text => {
    expect(read(text)).toEqual({ settings: {}, messages: [] });
  });

  it.each([
    ['titel: x', 'setting-unknown 1:1 Unexpected key `titel`'],
    ['a: 1\ntitle: x', 'setting-unknown 1:1 Unexpected key `a`'],
    [
      'title: 3',
      'setting-invalid 1:8 Unexpected value of `title`: found a number, expected text; put it in quotation marks',
    ],
    ['title: ""', 'setting-invalid 1:8 Unexpected value of `title`: it is empty'],
    [
      'date: 24 June',
      'setting-invalid 1:7 Unexpected value of `date`: expected a date such as 2024-06-24',
    ],
    [
      'authors:\n  - A\n  - name: 3',
      'setting-invalid 3:11 Unexpected value of `authors[1].name`: found a number, expected text; put it in quotation marks',
    ],
    [
      'authors: [[]]',
      'setting-invalid 1:11 Unexpected value of `authors[0]`: found a list, expected text or a mapping',
    ],
    [
      'notes:\n  1: [x]',
      'setting-invalid 2:6 Unexpected value of `notes.1`: found a list, expected text',
    ],
    [
      'quotations:\n  - text: x',
      'setting-invalid 2:5 Unexpected value of `quotations[0].after`: nothing is given, expected text',
    ],
    ['- a', 'yaml-broken 1:1 Broken YAML: expected `key: value` lines'],
    ['title', 'yaml-broken 1:1 Broken YAML: expected `key: value` lines'],
    ['title: x\ntitle: y', 'yaml-broken 2:1 Broken YAML: the key `title` stands twice'],
    ['notes:\n\ta: x', 'yaml-broken 2:1 Broken YAML: a tab stands where spaces are expected'],
    [
      'title: a: b',
      'yaml-broken 1:8 Broken YAML: a second `: ` stands in one line, expected quotation marks round the value',
    ],
    ['title: *x', 'yaml-broken 1:8 Broken YAML: nothing is anchored as `&x`'],
    [
      'title: x\n---\ntitle: y',
      'yaml-broken 2:1 Broken YAML: a second document starts with `---`, expected one',
    ],
    ['__proto__:\n  x: 1', 'setting-unknown 1:1 Unexpected key `__proto__`'],
    ['constructor: 1', 'setting-unknown 1:1 Unexpected key `constructor`'],
  ])('finds one thing wrong with %j', (text, finding) => {
    expect(findings(text)).toEqual([finding]);
  });

  it('suggests the key that was meant, at any depth', () => {
    expect(read('titel: x').messages[0]?.hint).toBe('Did you mean `title`?');
    expect(read('author:\n  name: A\n  emial: x').messages[0]?.hint).toBe('Did you mean `email`?');
    expect(
      read('quotations:\n  - after: a\n    text: b\n    atribution: c').messages[0]?.hint,
    ).toBe('Did you mean `attribution`?');
  });

  it('keeps what is right beside what is wrong', () => {
    expect(read('title: A\ndate: soon\ntitel: B').settings).toEqual({ title: 'A' });
  });

  it('counts lines, columns and offsets from where the text starts in its file', () => {
    const [message] = read('title: x\ndate: y', { line: 2, column: 1, offset: 4 }).messages;
    expect(message?.place?.position?.start).toEqual({ line: 3, column: 7, offset: 19 });
    const [crlf] = read('title: x\r\ndate: y', { line: 2, column: 1, offset: 5 }).messages;
    expect(crlf?.place?.position?.start).toEqual({ line: 3, column: 7, offset: 21 });
  });

  it.each(['\\x07', '\\0', '\\uD800', '\\uFFFE'])(
    'refuses %s, which no output can hold',
    escaped => {
      const { settings, messages } = readSettings(`title: "a${escaped}b"\n`, {
        file: 'brief.yaml',
      });
      expect(settings).toEqual({});
      expect(messages.map(m => m.reason)).toEqual([
        expect.stringMatching(
          /^Broken YAML: the control character U\+[0-9A-F]{4} can’t be printed$/,
        ),
      ]);
    },
  );

  it('expands a few aliases, and no laughing billion', () => {
    expect(read('title: &t A\nsubtitle: *t').settings).toEqual({ title: 'A', subtitle: 'A' });
    const list = (from: string) => `[${Array(9).fill(`*${from}`).join(',')}]`;
    const laughs = 'bcdefghi'.split('').map((c, i) => `${c}: &${c} ${list('abcdefgh'[i] ?? '')}`);
    expect(findings(`a: &a [x]\n${laughs.join('\n')}`)).toEqual([
      expect.stringContaining('more than 100 aliases'),
    ]);
  });

  it('refuses what would exhaust the parser', () => {
    expect(findings('['.repeat(20_000))).toEqual([
      'yaml-broken 1:101 Broken YAML: brackets nest deeper than 100 levels',
    ]);
    expect(findings(`title: ${'x'.repeat(1_000_001)}`)).toEqual([
      expect.stringContaining('more than 1000000 characters'),
    ]);
    expect(findings('- '.repeat(3000)).length).toBe(1);
  });

  it('leaves prototypes alone', () => {
    read('__proto__: {polluted: yes}\nnotes:\n  __proto__: {polluted: yes}\n  constructor: x');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('parseYamlWith', () => {
  it('serves any schema', () => {
    const schema = z.strictObject({ budget: z.strictObject({ words: z.int().min(1) }) });
    const parse = (text: string) => parseYamlWith(schema, text, { file: 'audience.yaml' });
    expect(parse('budget:\n  words: 5').value).toEqual({ budget: { words: 5 } });
    const { value, messages } = parse('budget:\n  word: 5');
    expect(value).toBeUndefined();
    expect(messages.map(m => m.hint ?? m.reason)).toEqual([
      'Unexpected value of `budget.words`: nothing is given, expected a number',
      'Did you mean `words`?',
    ]);
    expect(parse('budget: {words: 0}').messages[0]?.reason).toContain('expected at least 1');
  });
});
