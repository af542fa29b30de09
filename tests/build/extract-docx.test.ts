import { describe, expect, it } from 'vitest';
import { extractDocx } from '../../src/build/compare/extract-docx.ts';
import { noDate } from '../../src/clock.ts';
import { compare } from '../../src/diff/compare.ts';
import { Trouble } from '../../src/message/index.ts';
import { writeDocument } from '../../src/write/docx/write-document.ts';
import { defaultTheme } from '../../src/write/theme.ts';
import { doc } from '../diff/doc.ts';

const notes = { x: 'A report & more.', y: 'An interview.', z: 'A timetable.' };
const written = async (line: string) =>
  (
    await writeDocument(doc(line, notes), {
      clock: noDate,
      assets: new Map(),
      theme: defaultTheme,
    })
  ).value;
const line =
  '# Trade / It grew by 66 tonnes.^x It went by rail. / - One item. / Others <said> so.^y';

describe('extractDocx', () => {
  it('finds the one sentence that differs between two files', async () => {
    const [a, b] = [await written(line), await written(line.replace('66', '67'))];
    const { changes } = compare(extractDocx(a, 'a.docx'), extractDocx(b, 'b.docx'));
    expect(changes.map(change => [change.kind, change.new?.text])).toEqual([
      ['figure', 'It grew by 67 tonnes.[1]'],
    ]);
  });

  it('takes no note for another because its number moved on', async () => {
    const [a, b] = [await written(line), await written(line.replace('rail.', 'rail.^z'))];
    const kinds = compare(extractDocx(a, 'a'), extractDocx(b, 'b')).changes.map(c => c.kind);
    expect(kinds).toEqual(['citation']);
  });

  it('refuses what is no Word file', () => {
    expect(() => extractDocx(new Uint8Array([1, 2, 3]), 'a.docx')).toThrow(Trouble);
  });
});
