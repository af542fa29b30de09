import { describe, expect, it } from 'vitest';
import { build as b, canonicalText, type Document } from '../../../src/brief/index.ts';
import { extractDocx } from '../../extract/docx.ts';
import { faults } from './faults.ts';
import { partsOf } from './parts-of.ts';
import { written } from './written.ts';

const cell = (text: string) => b.tableCell([b.paragraph([b.text(text)])]);
const document = (link: string): Document =>
  b.document([
    b.section([
      b.paragraph([b.text('See '), b.link('#t-1', [b.text(link)]), b.text('.')]),
      b.table([b.tableRow([cell('1')])], {
        id: 't-1',
        caption: b.caption([b.text('Shares')], { number: 'Table 1' }),
      }),
      b.figure([b.image('chart.png', 'A chart')], {
        id: 'f-1',
        caption: b.caption([b.text('A chart')], { number: 'Figure 1' }),
      }),
    ]),
  ]);

describe('captions', () => {
  it('are counted by Word, with the number filled in', async () => {
    const { value } = await written(document('Table 1'));
    const text = partsOf(value).text('word/document.xml');
    for (const kind of ['Table', 'Figure'])
      expect(text).toMatch(new RegExp(`> SEQ ${kind} \\\\\\* ARABIC <.*?<w:t[^>]*>1</w:t>`));
    expect(await extractDocx(value)).toBe(canonicalText(document('Table 1')));
    expect(await faults(value)).toEqual([]);
  });

  it('are referred to by their number, in a field', async () => {
    const text = partsOf((await written(document('Table 1'))).value).text('word/document.xml');
    const [, name] = /> REF (\w+) \\h [^<]*<.*?<w:t[^>]*>Table 1<\/w:t>/.exec(text) ?? [];
    const [, marked] = new RegExp(`w:name="${name}".*?/>(.*?)<w:bookmarkEnd`, 's').exec(text) ?? [];
    expect(
      [...(marked ?? '').matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join(''),
    ).toBe('Table 1');
    expect(text).not.toContain('w:hyperlink');
  });

  it('are linked to by other words', async () => {
    const text = partsOf((await written(document('the shares'))).value).text('word/document.xml');
    expect(text).toContain('<w:hyperlink w:history="1" w:anchor="passage_');
    expect(text).not.toContain(' REF ');
  });
});
