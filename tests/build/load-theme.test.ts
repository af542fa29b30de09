import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/build/load-theme.ts';
import { memoryHost, nodeHost } from '../../src/host.ts';
import { Trouble } from '../../src/message/index.ts';
import { defaultTheme } from '../../src/write/index.ts';
import { png } from '../helper/every-node.ts';

const load = (yaml: string, files: Record<string, string | Uint8Array> = {}) =>
  loadTheme(memoryHost({ 'templates/theme/theme.yaml': yaml, ...files }), ['templates']);
const trouble = async (yaml: string, files: Record<string, string | Uint8Array> = {}) => {
  try {
    await load(yaml, files);
  } catch (error) {
    if (error instanceof Trouble) return error.found;
    throw error;
  }
  throw new Error('no trouble');
};

describe('the theme', () => {
  it('that the package ships says what the library takes where no theme is given', async () => {
    const { value, messages } = await loadTheme(nodeHost(), ['templates']);
    expect(value).toEqual(defaultTheme);
    expect(messages).toEqual([]);
  });
  it('of a project stands before the package’s, and takes from the house style what it leaves out', async () => {
    const host = memoryHost({
      'templates/theme/theme.yaml': 'page: { size: Letter }\nbody: { size: 11, word: Georgia }\n',
      'package/theme/theme.yaml': 'notes: { size: 9 }\n',
    });
    const { value } = await loadTheme(host, ['templates', 'package']);
    expect(value.page).toEqual({ ...defaultTheme.page, width: 612, height: 792 });
    expect(value.body).toEqual({ ...defaultTheme.body, size: 11, word: 'Georgia' });
    expect(value.notes).toEqual(defaultTheme.notes);
  });
  it('is another file or folder where one is named', async () => {
    const host = memoryHost({
      'dark/theme.yaml': 'notes: { size: 9 }',
      'x.yaml': '# all as usual',
    });
    expect((await loadTheme(host, [], 'dark')).value.notes.size).toBe(9);
    expect((await loadTheme(host, [], 'dark/theme.yaml')).value.notes.size).toBe(9);
    expect((await loadTheme(host, [], 'x.yaml')).value).toEqual(defaultTheme);
    await expect(loadTheme(host, [], 'light')).rejects.toThrow('No such file or folder: `light`');
  });
  it('may carry a logo that lies beside it', async () => {
    const yaml = 'logo: { file: logo.png, alt: The Institute }';
    const logo = png(40, 10);
    const { value } = await load(yaml, { 'templates/theme/logo.png': logo });
    expect(value.logo).toEqual({ bytes: logo, alt: 'The Institute', height: 28 });
    expect((await trouble(yaml)).reason).toContain('`logo.png` is no PNG or JPEG');
    expect((await trouble(yaml, { 'templates/theme/logo.png': 'text' })).rule).toBe(
      'setting-invalid',
    );
  });
  it('may carry fonts that lie beside it', async () => {
    const yaml = 'body: { files: { regular: a.ttf, bold: b.ttf } }';
    const font = readFileSync(
      'node_modules/@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf',
    );
    const files = { 'templates/theme/a.ttf': font, 'templates/theme/b.ttf': font };
    const { value, messages } = await load(yaml, files);
    expect(messages).toEqual([]);
    expect(value.body).toMatchObject({ font: 'Noto Serif', own: { family: 'Noto Sans Mono' } });
    expect(Object.keys(value.body.own?.files ?? {})).toEqual(['regular', 'bold']);
    expect(value.sans).toEqual(defaultTheme.sans);
    expect((await trouble(yaml)).reason).toBe(
      'The font `a.ttf` can’t be used: no such file is inside the theme’s folder',
    );
    const broken = { ...files, 'templates/theme/b.ttf': 'no font' };
    expect((await trouble(yaml, broken)).reason).toContain(
      '`b.ttf` can’t be used: it is no TrueType',
    );
    const heavy = await load(
      'body: { files: { regular: a.ttf, bold: a.ttf, italic: b.ttf, boldItalic: b.ttf } }',
      files,
    );
    expect(heavy.value.body.own?.web).toBe(false);
    expect(heavy.messages.map(m => m.rule)).toEqual(['font-not-in-html']);
  });
  it('is told where its colours are hard to read', async () => {
    const { messages } = await load("colour: { muted: '#777777', rule: '#cccccc' }");
    expect(messages.map(m => [m.rule, m.severity])).toEqual(
      Array(3).fill(['theme-contrast', 'warning']),
    );
    expect(messages[0]?.reason).toBe(
      'The theme’s colour `muted` has a contrast of 4.4:1 on paper, expected 7:1',
    );
    expect(messages[2]?.reason).toContain('`rule` has a contrast of 1.6:1');
  });
  it.each([
    ['body: { font: Comic Sans }', 'body.font'],
    ['colour: { text: red }', 'colour.text'],
    ['body: { web: "x; } body { display: none" }', 'body.web'],
    ['body: { size: 3 }', 'body.size'],
    ['page: { inside: 290, outside: 290 }', 'page'],
    ['notes: { size: 9, leading: 8 }', 'notes'],
    ['headings: [{ size: 20, leading: 10 }]', 'headings[0]'],
    ["footer: { left: ['{isbn}'] }", 'footer.left'],
  ])('is refused: %s', async (yaml, path) => {
    const { rule, reason } = await trouble(yaml);
    expect([rule, reason]).toEqual(['setting-invalid', expect.stringContaining(`\`${path}\``)]);
  });
  it('names the key that a mistyped one meant', async () => {
    expect((await trouble('color: {}')).hint).toBe('Did you mean `colour`?');
  });
  it('documents every token in the package’s file', () => {
    const text = readFileSync('templates/theme/theme.yaml', 'utf8');
    for (const key of Object.keys(defaultTheme)) expect(text).toContain(`${key}:`);
  });
});
