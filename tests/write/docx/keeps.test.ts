import { describe, expect, it } from 'vitest';
import { build as b } from '../../../src/brief/index.ts';
import { partsOf } from './parts-of.ts';
import { written } from './written.ts';

const p = (text: string) => b.paragraph([b.text(text)]);

/** Gives the paragraphs that are kept with the next, or whole, by their text. */
async function kept(
  element: 'keepNext' | 'keepLines',
  ...children: Parameters<typeof b.document>[0]
) {
  const { value } = await written(b.document(children));
  const body = partsOf(value).xml('word/document.xml');
  return Array.from(body.getElementsByTagName('w:p'))
    .filter(paragraph => paragraph.getElementsByTagName(`w:${element}`).length > 0)
    .map(paragraph => paragraph.textContent);
}

describe('what closes a document', () => {
  it('stays with the paragraph before it, and together', async () => {
    expect(
      await kept(
        'keepNext',
        p('One.'),
        b.list([b.listItem([p('Two.')]), b.listItem([p('Three.')])]),
        b.box('notice', [p('A notice.')]),
        b.section([p('Views.')], { role: 'disclaimer' }),
        b.box('colophon', [p('Version.')]),
      ),
    ).toEqual(['Three.', 'A notice.', 'Views.']);
  });
});

describe('a block quotation', () => {
  it('stays whole if it is short', async () => {
    const quotation = (text: string) => b.quotation('block', [p(text), p('Second.')]);
    expect(await kept('keepLines', quotation('First.'))).toEqual(['First.', 'Second.']);
    expect(await kept('keepNext', quotation('First.'))).toEqual(['First.']);
    expect(await kept('keepLines', quotation('Long. '.repeat(120)))).toEqual([]);
  });
});
