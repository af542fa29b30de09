import { describe, expect, it } from 'vitest';
import { shownInDocx } from '../../../src/read/embedded/shown/shown-in-docx.ts';
import { makeDocx, p, r } from '../../helper/make-docx.ts';

/** Gives what a Word file shows: its blocks, then its notes, each a line. */
function shown(body: string, footnotes?: string): string[] {
  const { blocks, notes } = shownInDocx(
    makeDocx({ body, ...(footnotes === undefined ? {} : { footnotes }) }),
    'a file',
  );
  const line = (block: (typeof blocks)[number]) =>
    block.map(piece => ('text' in piece ? piece.text : `[${piece.mark}:${piece.notes}]`)).join('');
  return [
    ...blocks.map(line),
    ...[...notes].flatMap(([id, inner]) => inner.map(block => `${id} ${line(block)}`)),
  ];
}

const paragraph = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const note = (id: number, words: string) => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

describe('what a Word file shows', () => {
  it.each<[string, string, string | undefined, string[]]>([
    [
      'words and what parts them',
      paragraph('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>'),
      undefined,
      ['a b\u2011c'],
    ],
    [
      'changes as if accepted',
      paragraph(r('a'), `<w:ins w:id="1">${r('b')}</w:ins>`, `<w:del w:id="2">${r('c')}</w:del>`),
      undefined,
      ['ab'],
    ],
    [
      'a note, by its own number',
      paragraph(r('a'), reference(4)),
      note(4, 'One.'),
      ['a[1:4]', '4 One.'],
    ],
    [
      'a note that is cited twice, once',
      paragraph(r('a'), reference(4), r('b'), reference(4)),
      note(4, 'One.'),
      ['a[1:4]b[2:4]', '4 One.'],
    ],
    ['a reference to no note', paragraph(r('a'), reference(4)), undefined, ['a[1:4]']],
    [
      'a note with a mark of its own, which does not count',
      paragraph(
        r('a'),
        '<w:r><w:footnoteReference w:id="4" w:customMarkFollows="1"/><w:t>*</w:t></w:r>',
        reference(5),
      ),
      note(4, 'One.') + note(5, 'Two.'),
      ['a[*:4][1:5]', '4 One.', '5 Two.'],
    ],
    [
      'a mark of several parts as one',
      paragraph(
        r('a'),
        '<w:bookmarkStart w:id="9" w:name="_Citation1"/>',
        reference(4),
        r('–'),
        reference(5),
        '<w:bookmarkEnd w:id="9"/>',
        r('b'),
      ),
      note(4, 'One.') + note(5, 'Two.'),
      ['a[1–2:4,5]b', '4 One.', '5 Two.'],
    ],
    [
      'no bookmark without a name',
      paragraph('<w:bookmarkStart w:id="9"/>', r('a')),
      undefined,
      ['a'],
    ],
    [
      'nothing of a list of contents, or its instructions',
      paragraph(
        field('begin'),
        '<w:r><w:instrText>TO</w:instrText></w:r>',
        '<w:r><w:instrText>C \\o</w:instrText></w:r>',
        field('separate'),
        r('First 1'),
        field('end'),
        r('a'),
      ),
      undefined,
      ['a'],
    ],
    [
      'an instruction outside of a field',
      paragraph('<w:r><w:instrText>TOC</w:instrText></w:r>', field('end'), r('a')),
      undefined,
      ['a'],
    ],
    [
      'nothing of a paragraph of contents',
      p('First 1', '<w:pStyle w:val="TOC1"/>') + p('a'),
      undefined,
      ['a'],
    ],
    [
      'nothing that stands for an image',
      paragraph(r('A map', '<w:rStyle w:val="AlternativeText"/>'), r('a')),
      undefined,
      ['a'],
    ],
    [
      'what is drawn in a run',
      paragraph(r('a'), `<w:r><w:drawing>${p('boxed')}</w:drawing></w:r>`),
      undefined,
      ['a', 'boxed'],
    ],
  ])('is %s', (_, body, footnotes, expected) => {
    expect(shown(body, footnotes)).toEqual(expected);
  });
});
