import { describe, expect, it } from 'vitest';
import { loadAudiences } from '../../src/build/audiences.ts';
import { onTheSpot } from '../../src/build/on-the-spot.ts';
import { memoryHost } from '../../src/host.ts';
import { Trouble } from '../../src/message/index.ts';

const base =
  'label: Base\nselect: focus\nfocus:\n  topics: [india]\nbudget:\n  words: 300\n  pages: 1\n';
const topics = 'india:\n  label: { en: India, hi: भारत }\n  names: [India]\n';
const files = {
  't/topics.yaml': topics,
  't/base/audience.yaml': base,
  't/base/document.hbs': '{{focus}}',
  't/short/audience.yaml': 'extends: base\nlabel: Short\nbudget:\n  words: 100\n',
};

async function load(name: string, more: Record<string, string> = {}) {
  const [audience] = await loadAudiences(memoryHost({ ...files, ...more }), ['t'], [name]);
  return audience;
}

async function trouble(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Trouble ? error.found : undefined;
}

describe('audiences', () => {
  it('take what they leave out from the audience that they extend, the template too', async () => {
    const short = await load('short');
    expect(short?.settings).toMatchObject({
      label: 'Short',
      select: 'focus',
      budget: { words: 100, pages: 1 },
    });
    expect(short?.template.source).toBe('{{focus}}');
    expect(short?.topics?.map(topic => topic.id)).toEqual(['india']);
  });

  it('may not extend one another in a circle', async () => {
    const found = await trouble(load('base', { 't/base/audience.yaml': 'extends: short\n' }));
    expect(found?.rule).toBe('audience-circular');
  });

  it('say where a topic is none, and which was meant', async () => {
    const found = await trouble(
      load('base', { 't/base/audience.yaml': base.replace('[india]', '[indai]') }),
    );
    expect(found).toMatchObject({ rule: 'topic-unknown', hint: 'Did you mean `india`?' });
  });

  it.each(['', 'focus: { topic: India }\n', 'focus: { terms: [] }\n'])(
    'may not focus on nothing: %j',
    async focus => {
      const text = `label: Base\nselect: focus\n${focus}`;
      const found = await trouble(load('base', { 't/base/audience.yaml': text }));
      expect(found).toMatchObject({ rule: 'setting-invalid' });
      expect(found?.reason).toContain('needs `topics` or `terms`');
    },
  );

  it('say what is wrong with the name of a topic', async () => {
    const found = await trouble(
      load('base', { 't/topics.yaml': topics.replace('india', 'India') }),
    );
    expect(found?.reason).toBe('Unexpected value of `India`: expected an id such as far-east');
  });

  it('say the place of a mistyped key', async () => {
    const found = await trouble(
      load('short', { 't/short/audience.yaml': 'extends: base\nlable: X\n' }),
    );
    expect(found).toMatchObject({ rule: 'setting-unknown', hint: 'Did you mean `label`?' });
    expect(found?.place?.position?.start.line).toBe(2);
  });
});

describe('an audience on the spot', () => {
  const make = (focus: string) => onTheSpot(memoryHost(files), ['t'], focus, 250);
  it('knows a topic by its name in any language, and keeps other words as terms', async () => {
    const audience = await make('भारत, Far East');
    expect(audience.settings.focus).toEqual({
      topic: 'भारत, Far East',
      topics: ['india'],
      terms: ['Far East'],
    });
    expect(audience.settings.budget).toEqual({ words: 250 });
  });
  it('refuses a focus that names nothing', async () => {
    expect((await trouble(make(' , ')))?.rule).toBe('usage');
  });
});
