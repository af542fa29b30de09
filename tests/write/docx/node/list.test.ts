import { describe, expect, it } from 'vitest';
import { build as b, type Flow } from '../../../../src/brief/index.ts';
import { partsOf } from '../parts-of.ts';
import { written } from '../written.ts';

const item = (text: string, ...more: Flow[]) => b.listItem([b.paragraph([b.text(text)]), ...more]);

/** Lists the numbered paragraphs of a document as level and, through the definition, format and start. */
async function numbered(...children: Flow[]) {
  const parts = partsOf((await written(b.document(children))).value);
  const numbering = parts.xml('word/numbering.xml');
  const find = (tag: string, attribute: string, value: string) =>
    Array.from(numbering.getElementsByTagName(tag)).find(e => e.getAttribute(attribute) === value);
  return Array.from(parts.xml('word/document.xml').getElementsByTagName('w:numPr')).map(numPr => {
    const val = (tag: string) => numPr.getElementsByTagName(tag)[0]?.getAttribute('w:val') ?? '';
    const num = find('w:num', 'w:numId', val('w:numId'));
    const id = num?.getElementsByTagName('w:abstractNumId')[0]?.getAttribute('w:val') ?? '';
    const level = Array.from(
      find('w:abstractNum', 'w:abstractNumId', id)?.getElementsByTagName('w:lvl') ?? [],
    ).find(lvl => lvl.getAttribute('w:ilvl') === val('w:ilvl'));
    const of = (tag: string) => level?.getElementsByTagName(tag)[0]?.getAttribute('w:val');
    return {
      list: Number(val('w:numId')),
      level: Number(val('w:ilvl')),
      format: of('w:numFmt'),
      start: Number(of('w:start')),
    };
  });
}

describe('list', () => {
  it('keeps where an ordered list starts', async () => {
    const [first] = await numbered(b.list([item('A')], { ordered: true, start: 3 }));
    expect(first).toMatchObject({ level: 0, format: 'decimal', start: 3 });
  });

  it('keeps how an ordered list counts', async () => {
    const inner = b.list([item('B')], { ordered: true, numbering: 'lower-roman' });
    const outer = b.list([item('A', inner)], { ordered: true, numbering: 'upper-alpha' });
    expect(await numbered(outer)).toMatchObject([
      { level: 0, format: 'upperLetter', start: 1 },
      { level: 1, format: 'lowerRoman', start: 1 },
    ]);
  });

  it('nests, and starts nested lists where they start', async () => {
    const inner = b.list([item('B')], { ordered: true, start: 7 });
    expect(await numbered(b.list([item('A', inner)]))).toMatchObject([
      { level: 0, format: 'bullet' },
      { level: 1, format: 'decimal', start: 7 },
    ]);
  });

  it('counts each list by itself', async () => {
    const list = () => b.list([item('A'), item('B')], { ordered: true });
    const [a, b1, c] = await numbered(list(), list());
    expect(a?.list).toBe(b1?.list);
    expect(c?.list).not.toBe(a?.list);
  });

  it('goes no deeper than Word', async () => {
    let list = b.list([item('deepest')]);
    for (let i = 0; i < 11; i++) list = b.list([item('x', list)]);
    expect((await numbered(list)).map(({ level }) => level)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8,
    ]);
  });

  it('ticks boxes in place of bullets', async () => {
    const ticked = b.list([
      { ...item('A'), checked: true },
      { ...item('B'), checked: false },
    ]);
    const text = partsOf((await written(b.document([ticked]))).value).text('word/numbering.xml');
    expect(text).toContain('w:val="☒"');
    expect(text).toContain('w:val="☐"');
  });
});
