import { describe, expect, it } from 'vitest';
import { build as b } from '../../../../src/brief/index.ts';
import { partsOf } from '../parts-of.ts';
import { written } from '../written.ts';

describe('link', () => {
  it('of another scheme keeps its text only', async () => {
    const link = b.link('javascript:alert(1)', [b.text('press')]);
    const { value, messages } = await written(b.document([b.paragraph([link])]));
    const parts = partsOf(value);
    expect(messages.map(m => m.rule)).toEqual(['link-unsafe']);
    expect(parts.text('word/document.xml')).toContain('>press<');
    for (const name of parts.names.filter(n => /\.(xml|rels)$/.test(n)))
      expect(parts.text(name)).not.toContain('javascript');
  });

  it('to a passage goes to its bookmark, and around images', async () => {
    const link = b.link('#s-9', [
      b.text('see there'),
      b.image('chart.png', 'a chart'),
      b.text('and here'),
    ]);
    const section = b.section([b.paragraph([link])], {
      id: 's-9',
      heading: b.heading([b.text('There')]),
    });
    const text = partsOf((await written(b.document([section]))).value).text('word/document.xml');
    expect(text).toContain('<w:bookmarkStart w:name="passage_1"');
    expect(text.match(/w:anchor="passage_1"/g)).toHaveLength(2);
    expect(text).not.toContain('hlinkClick');
  });

  it('to no passage is only its text', async () => {
    const link = b.link('#nowhere', [b.text('lost')]);
    const { value } = await written(b.document([b.paragraph([link])]));
    expect(partsOf(value).text('word/document.xml')).not.toContain('w:hyperlink');
  });
});
