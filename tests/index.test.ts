import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';
import { audiences } from './helper/fixtures.ts';

describe('the public API', () => {
  it('is this list', () => {
    expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
      [
        "Trouble",
        "build",
        "canonicalText",
        "checkFidelity",
        "checkTree",
        "clockOf",
        "compose",
        "decode",
        "defaultTheme",
        "digestOf",
        "foldRepeats",
        "labelsFor",
        "layOut",
        "noDate",
        "number",
        "plainText",
        "publish",
        "readBrief",
        "readEmbedded",
        "readSettings",
        "readerFor",
        "readers",
        "resolve",
        "rewrite",
        "select",
        "themeOf",
        "treeJsonSchema",
        "visit",
        "write",
        "writers",
      ]
    `);
  });

  it('runs each stage from memory', async () => {
    const source = {
      file: 'brief.txt',
      text: 'One sentence about India.1 Another one.2 A third one.3\n',
      reader: api.readers.text,
    };
    const { value: brief } = api.readBrief(source);
    const summary = (await audiences()).find(audience => audience.id === 'full-brief');
    if (!summary) throw new Error('no audience');
    const published = await api.publish(brief, summary, ['md', 'html'], {
      file: source.file,
      clock: api.noDate,
      assets: new Map(),
      theme: api.defaultTheme,
    });
    expect(published.value?.outputs.map(o => o.format)).toEqual(['md', 'html']);
    expect(new TextDecoder().decode(published.value?.outputs[0]?.bytes)).toContain(
      'A third one.<sup>3</sup>',
    );
  });

  it('stops when told to', async () => {
    const signal = AbortSignal.abort();
    const source = { file: 'brief.txt', text: 'One sentence.', reader: api.readers.text };
    expect(() => api.readBrief(source, signal)).toThrow(/abort/i);
  });
});
