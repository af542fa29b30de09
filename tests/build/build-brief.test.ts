import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../src/build/build-brief.ts';
import { findSources } from '../../src/build/find-sources.ts';
import { loadSource } from '../../src/build/load-source.ts';
import { memoryHost } from '../../src/host.ts';
import { Trouble } from '../../src/message/index.ts';

const text = '# T\n\n## S\n\nA sentence that is long enough to stand in an edition by itself.\n';
const audience = {
  'templates/all/audience.yaml': 'label: All\nselect: everything\n',
  'templates/all/document.hbs':
    '# {{metadata.title}}\n\n{{#each sections}}\n{{this}}\n\n{{/each}}\n',
};

async function build(
  files: Record<string, string>,
  options: Partial<Parameters<typeof buildBrief>[2]> = {},
) {
  const host = memoryHost({ ...audience, ...files });
  const [found] = await findSources(host, 'b');
  if (!found) throw new Error('no source');
  return buildBrief(await loadSource(host, found), found, {
    host,
    templates: ['templates'],
    audiences: [],
    formats: ['md'],
    out: 'out',
    ...options,
  });
}

const linked = `${text}\nSee [there](#nowhere) for more, which leads to no place of this brief.\n`;

describe('buildBrief', () => {
  it('places an audience that the brief names wrongly', async () => {
    const files = { 'b/brief.md': text, 'b/brief.yaml': 'audiences: [al]\n' };
    const error = await build(files).catch(e => e);
    expect(error).toBeInstanceOf(Trouble);
    expect((error as Trouble).found).toMatchObject({
      rule: 'audience-unknown',
      hint: 'Did you mean `all`?',
      place: { file: 'b/brief.yaml' },
    });
  });

  it('leaves an audience that the caller names wrongly without a place in the brief', async () => {
    const error = await build({ 'b/brief.md': text }, { audiences: ['al'] }).catch(e => e);
    expect((error as Trouble).found.place).toBeUndefined();
  });

  it('gives rules the severities that the project and the brief ask for', async () => {
    const severity = async (yaml: string, rules?: Record<string, 'off' | 'error'>) => {
      const files = { 'b/brief.md': linked, 'b/brief.yaml': yaml };
      const built = await build(files, rules ? { rules } : {});
      return built.messages.find(m => m.rule === 'link-target-absent')?.severity;
    };
    expect(await severity('lang: en')).toBe('warning');
    expect(await severity('lang: en', { 'link-target-absent': 'error' })).toBe('error');
    expect(
      await severity('rules: { link-target-absent: off }', { 'link-target-absent': 'error' }),
    ).toBeUndefined();
  });

  describe('with an image', () => {
    const shown = `${text}\n![A wall](my%20wall.png)\n`;
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
      'base64',
    );
    const build = async (formats: ('md' | 'html')[], host = withImage()) => {
      const [found] = await findSources(host, 'b');
      if (!found) throw new Error('no source');
      const options = { host, templates: ['templates'], audiences: [], formats, out: 'out' };
      return { host, built: await buildBrief(await loadSource(host, found), found, options) };
    };
    const withImage = () => memoryHost({ ...audience, 'b/brief.md': shown, 'b/my wall.png': png });

    it('puts it where the Markdown looks for it', async () => {
      const { host, built } = await build(['md']);
      expect(host.files.get('out/b/my wall.png')).toEqual(png);
      expect(built.outputs.map(({ path, format }) => [path, format])).toEqual([
        ['out/b/b-all.md', 'md'],
        ['out/b/my wall.png', 'image'],
      ]);
    });
    it('leaves it away where every output holds it', async () => {
      const { host } = await build(['html']);
      expect([...host.files.keys()].filter(path => path.startsWith('out/'))).toEqual([
        'out/b/b-all.html',
      ]);
    });
  });

  it('never writes over what it read', async () => {
    const host = memoryHost({ ...audience, 'x/b/b-all.md': text });
    const [found] = await findSources(host, 'x/b/b-all.md');
    if (!found) throw new Error('no source');
    const options = { host, templates: ['templates'], audiences: [], formats: ['md' as const] };
    const named = { ...found, name: 'b' };
    const error = await buildBrief(await loadSource(host, named), named, {
      ...options,
      out: 'X',
    }).catch(e => e);
    expect((error as Trouble).found.rule).toBe('output-unwritable');
    expect(new TextDecoder().decode(host.files.get('x/b/b-all.md'))).toBe(text);
  });
});
