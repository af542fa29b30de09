import { describe, expect, it } from 'vitest';
import { build as b, type Document } from '../../../src/brief/index.ts';
import { compare } from '../../../src/diff/compare.ts';
import { write } from '../../../src/pipeline.ts';
import { shownBrief, shownIn } from '../../../src/read/embedded/shown/index.ts';
import { splitSentences } from '../../../src/resolve/sentence/split-sentences.ts';
import { doc } from '../../diff/doc.ts';
import { writeOptions } from '../../helper/write-options.ts';

const notes = { x: 'A report & more.', y: 'An interview.', z: 'A timetable.' };
const line =
  '# Trade / It grew by 66 tonnes.^x It went by rail. / - One item. / Others <said> so.^y';

describe.each(['html', 'docx', 'pdf'] as const)('the text that a file shows as %s', format => {
  async function reread(words: string): Promise<Document> {
    const [made] = (await write(doc(words, notes), [format], writeOptions)).value;
    const shown = made && shownIn(made.bytes, format, 'a file');
    if (!shown) throw new Error('not taken for a file of ours');
    return b.document(splitSentences(shownBrief(shown)).children);
  }

  it('differs in the one sentence that does', async () => {
    const { changes } = compare(await reread(line), await reread(line.replace('66', '67')));
    expect(changes.map(change => [change.kind, change.new?.text])).toEqual([
      ['figure', 'It grew by 67 tonnes.[1]'],
    ]);
  });

  it('takes no note for another because its number moved on', async () => {
    const { changes } = compare(await reread(line), await reread(line.replace('rail.', 'rail.^z')));
    expect(changes.map(change => change.kind)).toEqual(['citation']);
  });
});
