import { describe, expect, it } from 'vitest';
import { plainText, visit } from '../../../src/brief/index.ts';
import { docx } from '../../../src/read/docx/index.ts';
import type { Reading } from '../../../src/read/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { makeDocx, p, r } from '../../helper/make-docx.ts';

function found({ value }: Reading): string[] {
  const out: string[] = [];
  visit(value, node => {
    if (node.type === 'citation') out.push(`${node.label}: ${node.items.map(i => i.note).join()}`);
    if (node.type === 'note') out.push(`note ${node.label} ${plainText(node)}`);
    return undefined;
  });
  return out;
}
const read = (...blocks: string[]) =>
  found(text.read(`${blocks.join('\n\n')}\n`, { file: 'a.txt' }));

const first =
  'The strait has been fished by three countries since the treaty of 1911.* Nobody minds.';
const second =
  'The catch was counted by the ports,† and since then it has been counted at sea by hand.';

describe('notes counted by symbols', () => {
  it('are joined to their markers', () => {
    expect(read(first, second, '* Treaty, Article 4.', '† Return of 1987.')).toEqual([
      '*: *',
      '†: †',
      'note * Treaty, Article 4.',
      'note † Return of 1987.',
    ]);
  });

  it('may be one, under a heading, doubled, or above site chrome', () => {
    expect(read(first, 'Notes', '* Treaty, Article 4.')).toHaveLength(2);
    expect(read(first, second.replace('†', '**'), '* One.', '** Two.')).toHaveLength(4);
    expect(read(first, second, '* One.', '† Two.', 'Share this page')).toHaveLength(4);
  });

  it('may share a paragraph, and leave a table its own', () => {
    expect(read(`${first} ${second}`, '* One.', '† Two.')).toEqual([
      '*: *',
      '†: †',
      'note * One.',
      'note † Two.',
    ]);
    expect(
      read('Place\tCatch\nNorth*\t12\nSouth\t14', first, 'So it is in the north.', '* One.'),
    ).toEqual(['*: *', 'note * One.']);
  });

  it.each<[string, string[]]>([
    ['symbols out of order in one paragraph', [`${second} ${first}`, '* One.', '† Two.']],
    ['bullets', [first, '* one thing', '* another thing']],
    ['a symbol that stands nowhere above', [first, second, '* One.', '† Two.', '‡ Three.']],
    ['emphasis', ['It was *never* so* in the strait of the three.', '* One.']],
    ['symbols out of order', [second, first, '* One.', '† Two.']],
    ['too many markers for one note', ['a.* b.* c.* d.* and so on it goes for a while.', '* One.']],
    ['stars of a table', ['Place\tCatch\nNorth*\t12\nSouth*\t14', '* Estimated.']],
    ['a section sign before a number', ['See the act§ and what it says of the strait.', '§§ 12']],
    [
      'a text beside numbers',
      [`${first}[1] So it is.`, 'So.[2]', '[1] One.', '[2] Two.', '* Three.'],
    ],
  ])('are not made of %s', (_, blocks) => {
    expect(read(...blocks).filter(line => /[*†‡§]/.test(line))).toEqual([]);
  });

  it('are found in a Word file, raised or not', () => {
    const raised = `<w:p>${r(first.slice(0, 71))}${r('*', '<w:vertAlign w:val="superscript"/>')}</w:p>`;
    const body = raised + p(second) + p('* Treaty.') + p('† Return.');
    expect(found(docx.read(makeDocx({ body }), { file: 'a.docx' }))).toEqual([
      '*: *',
      '†: †',
      'note * Treaty.',
      'note † Return.',
    ]);
  });

  it('are left to a table in a Word file', () => {
    const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;
    const body = `${p(second)}<w:tbl><w:tr>${cell('12*')}${cell('14')}</w:tr></w:tbl>${p('* Estimated.')}`;
    expect(found(docx.read(makeDocx({ body }), { file: 'a.docx' }))).toEqual([]);
  });
});
