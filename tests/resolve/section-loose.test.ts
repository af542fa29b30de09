import { expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { layOut, readBrief } from '../../src/pipeline.ts';
import { markdown } from '../../src/read/markdown/index.ts';
import { sectionLoose } from '../../src/resolve/section-loose.ts';
import { audiences } from '../helper/fixtures.ts';

const p = (words: string) => b.paragraph([b.text(words)]);
const headed = b.section([p('Under it.')], { heading: b.heading([b.text('A heading')]) });

it('gives loose blocks a section, and leaves the others where they are', () => {
  const brief = b.brief([p('One.'), p('Two.'), headed, p('Three.'), b.notes([])]);
  expect(sectionLoose(brief).children).toEqual([
    b.section([p('One.'), p('Two.')]),
    headed,
    b.section([p('Three.')]),
    b.notes([]),
  ]);
});

it('leaves a brief of sections as it is', () => {
  const brief = b.brief([headed, b.notes([])]);
  expect(sectionLoose(brief)).toBe(brief);
});

it('lets Markdown without a section be published', async () => {
  const brief = readBrief({
    file: 'a.md',
    text: '# A title\n\nA paragraph and nothing more.\n',
    reader: markdown,
  }).value;
  const full = (await audiences()).find(audience => audience.id === 'full-brief');
  expect(full && layOut(brief, full, { file: 'a.md' }).value).toBeDefined();
});
