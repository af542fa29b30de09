import { describe, expect, it } from 'vitest';
import { type Brief, build as b, plainText, type Section, visit } from '../../src/brief/index.ts';
import { briefSettings } from '../../src/config/brief-settings.ts';
import { readBrief } from '../../src/pipeline.ts';
import { readers, type TextReader } from '../../src/read/index.ts';
import { titleFromHeading } from '../../src/resolve/title-from-heading.ts';

const title = 'The Long Road';
const p = (words: string) => b.paragraph([b.text(words)]);
const headed = (words: string, children: Section['children'], more: Partial<Section> = {}) =>
  b.section(children, { heading: b.heading([b.text(words)]), ...more });
const outline = (brief: Brief) =>
  brief.children.map(node =>
    node.type === 'section' ? (node.heading ? plainText(node.heading) : '–') : node.type,
  );
const taken = (...children: Brief['children']) =>
  titleFromHeading(b.brief(children, { metadata: { title } }), 'a.md');

describe('titleFromHeading', () => {
  const front = `---\ntitle: ${title}\n---\n\n`;
  it.each<[string, TextReader, string, object, string[]]>([
    [
      'a heading below front matter',
      readers.markdown,
      `${front}## ${title}\n\nA.\n\n## B\n\nC.\n`,
      {},
      ['–', 'B'],
    ],
    [
      'other case and marks',
      readers.markdown,
      `${front}# THE “LONG”  ROAD.\n\nA.\n\n## B\n\nC.\n`,
      {},
      ['–', 'B'],
    ],
    ['formatting', readers.markdown, `${front}## The *long* road\n\nA.\n`, {}, ['–']],
    [
      'a byline above',
      readers.markdown,
      `${front}Anna Berg\n\n# ${title}\n\nA.\n\n## B\n\nC.\n`,
      {},
      ['–', '–', 'B'],
    ],
    [
      'brief.yaml',
      readers.text,
      'The long road\n\nWords are here and there and nowhere else at all, says the text.\n\nB\n\nMore words are here.\n',
      { title },
      ['–'],
    ],
    [
      'the head of a page',
      readers.html,
      `<title>${title}</title><h2>The long road</h2><p>A.</p><h2>B</h2><p>C.</p>`,
      {},
      ['–', 'B'],
    ],
    ['other words', readers.markdown, `${front}## The road\n\nA.\n`, {}, ['The road']],
    [
      'a later heading',
      readers.markdown,
      `${front}## B\n\nA.\n\n## ${title}\n\nC.\n`,
      {},
      ['B', title],
    ],
    [
      'a citation',
      readers.markdown,
      `${front}## ${title}[^1]\n\nA.\n\n[^1]: N.\n`,
      {},
      [title, 'notes'],
    ],
  ])('sees %s', (_, reader, text, settings, expected) => {
    const beside = { settings: briefSettings.parse(settings), file: 'brief.yaml' };
    const { value, messages } = readBrief({ file: 'a', reader, text, beside });
    const sections = outline(value).filter((_, i) => {
      const node = value.children[i];
      return node?.type !== 'section' || node.role !== 'chrome';
    });
    expect(sections).toEqual(expected);
    expect(value.metadata.title).toBe(title);
    expect(messages.some(m => m.rule === 'title-repeated')).toBe(expected[0] === '–');
  });

  it('leaves all but the heading, sections one level up', () => {
    const { value } = taken(
      headed(title, [p('A.'), headed('B', [p('C.'), headed('D', [p('E.')])])]),
    );
    expect(outline(value)).toEqual(['–', 'B']);
    expect(plainText(value)).toBe('A.\nB\nC.\nD\nE.');
    expect(outline(taken(headed(title, [headed('B', [p('C.')])])).value)).toEqual(['B']);
  });

  it.each<[string, Brief['children']]>([
    [
      'prose stands above it',
      [b.section([p('Norland signed. '.repeat(20))]), headed(title, [p('A.')])],
    ],
    ['only some audiences get it', [headed(title, [p('A.')], { audiences: { only: ['x'] } })]],
    ['a link calls it and nothing follows', [headed(title, [], { id: 'road' })]],
    [
      'it is numbered',
      [b.section([p('A.')], { heading: { ...b.heading([b.text(title)]), number: '1' } })],
    ],
    [
      'it holds a link',
      [b.section([p('A.')], { heading: b.heading([b.link('https://a.org', [b.text(title)])]) })],
    ],
  ])('keeps the heading where %s', (_, children) => {
    const { value, messages } = taken(...children);
    expect(value.children).toEqual(children);
    expect(messages).toEqual([]);
  });

  it('keeps the id that links call', () => {
    const { value } = taken(headed(title, [p('A.')], { id: 'road' }));
    const ids: string[] = [];
    visit(value, node => void (node.type === 'section' && ids.push(node.id)));
    expect(ids).toEqual(['road']);
  });
});
