import { describe, expect, it } from 'vitest';
import { p, r } from '../helper/make-docx.ts';
import { named, read as readWord, shape as shapeOfWord, style } from './docx/word-file.ts';
import { read, shape } from './html/page-shape.ts';
import { more, prose } from './text/scene-of.ts';

const start = (words: string) => words.slice(0, 30);
const before = '<title>The Ferry Trade</title><p>Before it.</p>';
/** Gives the shape of what stands below a first paragraph of a page. */
const below = (...lines: string[]) =>
  shape(
    before + lines.map(line => (line.startsWith('<') ? line : `<p>${line}</p>`)).join(''),
  ).replace(/^paragraph Before it\.\n?/, '');
const said = 'We have told the council what we want of it, and in plain words.';
const again = 'It has told us nothing at all, and it will not say anything.';

describe('what a format leaves open is recovered', () => {
  it.each<[string, string[], string]>([
    [
      'a typed rule',
      [more, '* * *', prose],
      `paragraph ${start(more)}\nthematicBreak\nparagraph ${start(prose)}`,
    ],
    [
      'a number over the heading that it belongs to',
      ['2.', 'Scope of it', more],
      `section\n  heading 2 Scope of it\n  paragraph ${start(more)}`,
    ],
    [
      'a heading that is bold and slanting',
      [`<p><em><strong>Scope of it</strong></em></p>`, more],
      `section\n  heading Scope of it\n  paragraph ${start(more)}`,
    ],
    [
      'a bold line set in over its text',
      [`<p style="margin-left: 40px"><b>Costs</b><br>${more}</p>`],
      `section\n  heading Costs\n  paragraph ${start(more)}`,
    ],
    [
      'a quotation over two paragraphs, and who said it',
      ['The master said:', `“${said}`, `“${again}”`, '— The Harbour Master', more],
      `paragraph The master said:\nquotation\n  paragraph ${start(`“${said}`)}\n  paragraph ${start(`“${again}`)}\n  attribution The Harbour Master\nparagraph ${start(more)}`,
    ],
    [
      'no typed quotation where the page marks some',
      [
        '<blockquote><p>So it is.</p></blockquote>',
        'The master said:',
        `“${said}”`,
        '— The Harbour Master',
        more,
      ],
      `quotation\n  paragraph So it is.\nparagraph The master said:\nparagraph ${start(`“${said}`)}\nparagraph — The Harbour Master\nparagraph ${start(more)}`,
    ],
    [
      'a quotation that only its slant and a lead-in show',
      ['The master put it thus:', `<p><em>${again}</em></p>`, more, `<p><em>${said}</em></p>`],
      `paragraph The master put it thus:\nquotation\n  paragraph ${start(again)}\nparagraph ${start(more)}\nparagraph ${start(said)}`,
    ],
    [
      'who is quoted, below a quotation that the page marks',
      [`<blockquote><p>${said}</p></blockquote>`, '— The Harbour Act, section 4', more],
      `quotation\n  paragraph ${start(said)}\n  attribution The Harbour Act, section 4\nparagraph ${start(more)}`,
    ],
    [
      'a list of dashes below a quotation',
      [`<blockquote><p>${said}</p></blockquote>`, '– One thing to do', '– Another thing', more],
      `quotation\n  paragraph ${start(said)}\nlist\n  listItem\n    paragraph One thing to do\n  listItem\n    paragraph Another thing\nparagraph ${start(more)}`,
    ],
    [
      'items that go on',
      ['• one', `<p style="margin-left: 40px">${more}</p>`, '• two', prose],
      `list\n  listItem\n    paragraph one\n    paragraph ${start(more)}\n  listItem\n    paragraph two\nparagraph ${start(prose)}`,
    ],
    [
      'items that go on below a rule no more',
      ['• one', '• two', '<hr>', `<p style="margin-left: 40px">${more}</p>`],
      `list\n  listItem\n    paragraph one\n  listItem\n    paragraph two\nthematicBreak\nparagraph ${start(more)}`,
    ],
    [
      'items from a later number',
      ['3. three', '4. four', prose],
      `list from 3\n  listItem\n    paragraph three\n  listItem\n    paragraph four\nparagraph ${start(prose)}`,
    ],
    [
      'a disclaimer over two paragraphs',
      [
        more,
        'The views expressed are those of the author.',
        'This brief does not constitute legal advice.',
      ],
      `paragraph ${start(more)}\nsection disclaimer\n  paragraph ${start('The views expressed are those of the author.')}\n  paragraph ${start('This brief does not constitute legal advice.')}`,
    ],
    [
      'no headings where all is bold',
      [`<p><b>${more}</b></p>`, '<p><b>Scope</b></p>', `<p><b>${prose}</b></p>`],
      `paragraph ${start(more)}\nsection\n  heading Scope\n  paragraph ${start(prose)}`,
    ],
    [
      'no bold line over nothing',
      [more, prose, '<p><b>Scope, as said,</b></p>'],
      `paragraph ${start(more)}\nparagraph ${start(prose)}\nparagraph Scope, as said,`,
    ],
    [
      'bold headings by how they are set',
      ['<p><b>COSTS AND GAINS</b></p>', more, '<p><b>Of the boats</b></p>', prose],
      `section\n  heading COSTS AND GAINS\n  paragraph ${start(more)}\n  section\n    heading Of the boats\n    paragraph ${start(prose)}`,
    ],
  ])('on a page: %s', (_, lines, expected) => {
    expect(below(...lines)).toBe(expected);
  });

  it.each<[string, string, string]>([
    [
      'whose numbers stand alone',
      '<p>[1]</p><p>See the report.</p><p>[2]</p><p>See the act.</p>',
      '1 See the report.|2 See the act.',
    ],
    [
      'over two paragraphs',
      '<p>[1] See the report.</p><p>It is long.</p><p>[2] See the act.</p>',
      '1 See the report.\nIt is long.|2 See the act.',
    ],
    [
      'in a numbered list',
      '<ol><li>See the report.</li><li>See the act.</li></ol>',
      '1 See the report.|2 See the act.',
    ],
  ])('on a page: typed notes %s', (_, notes, expected) => {
    const { children } = read(`${before}<p>${prose}[1] ${more}[2]</p><p>Notes</p>${notes}`).value;
    const listed = children.find(child => child.type === 'notes');
    const text = (note: NonNullable<typeof listed>['children'][number]) =>
      note.children
        .map(flow =>
          'children' in flow
            ? flow.children.map(one => ('value' in one ? one.value : '')).join('')
            : '',
        )
        .join('\n');
    expect(listed?.children.map(note => `${note.label} ${text(note)}`).join('|')).toBe(expected);
  });

  it.each<[string, string, string | undefined, string]>([
    [
      'its first line, which says it again',
      '<title>The Ferry Trade</title><p>THE FERRY TRADE</p>',
      'The Ferry Trade',
      `paragraph ${start(more)}`,
    ],
    [
      'a heading without a word',
      `<h1><img src="a.png"></h1>`,
      undefined,
      `paragraph ${start(more)}`,
    ],
  ])('on a page: the title, and %s goes', (_, head, title, expected) => {
    expect(read(`${head}<p>${more}</p>`).value.metadata.title).toBe(title);
    expect(shape(`${head}<p>${more}</p>`)).toBe(expected);
  });

  it('in a Word file: a bold line, in the size of its text, over it', () => {
    const sized = (words: string, look = '') => r(words, `${look}<w:sz w:val="22"/>`);
    expect(
      shapeOfWord({
        body: `${p(prose)}<w:p>${sized('Costs', '<w:b/>')}<w:r><w:br/></w:r>${sized(more)}</w:p>`,
      }),
    ).toBe(
      `paragraph ${prose.slice(0, 30)}\nsection\n  heading Costs\n  paragraph ${more.slice(0, 30)}`,
    );
  });

  it('in a Word file: one subtitle, which its style names', () => {
    const body =
      p('As it is named', named('U')) +
      p('Rivers and Roads:') +
      p('What the North Needs') +
      p(`${prose} ${more}`);
    const { metadata } = readWord({ styles: style('U', 'Subtitle'), body }).value;
    expect(metadata).toMatchObject({ title: 'Rivers and Roads:', subtitle: 'As it is named' });
  });
});

describe('lines that break off', () => {
  const line = (mark: string) =>
    `${mark} boats and nets for all of the harbours in the north of it and`;
  const counts = (lines: string[]) =>
    read(`<main><h1>T</h1>${lines.map(one => `<p>${one}</p>`).join('')}</main>`)
      .messages.filter(({ rule }) => rule === 'text-repaired')
      .map(({ reason }) => reason);
  it.each<[string, string[], RegExp[]]>([
    ['not at all, where all are items', ['a)', 'b)', 'c)', 'd)', 'e)'].map(line), []],
    [
      'once, where the rest are items',
      [
        ...['a)', 'b)', 'c)', 'd)', 'e)'].map(line),
        'with all of the men and women who sail the boats of the north.',
      ],
      [/1 line that was/],
    ],
  ])('are joined %s', (_, lines, expected) => {
    const found = counts(lines);
    expect(found).toHaveLength(expected.length);
    for (const [i, pattern] of expected.entries()) expect(found[i]).toMatch(pattern);
  });
});
