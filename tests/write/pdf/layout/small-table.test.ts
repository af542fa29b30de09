import { expect, it } from 'vitest';
import { build as b, type Phrasing } from '../../../../src/brief/index.ts';
import { elements, content as pieces, readTaggedPdf } from '../../../extract/pdf-structure.ts';
import { writePdf } from '../helper/write.ts';

const sentence =
  'The committee found that less has changed in all these years than was hoped for. ';

it('keeps a small table on one page, whatever stands before it and below', async () => {
  const note = (n: number) =>
    b.note(String(n), [b.paragraph([b.text(sentence.repeat(6))])], {
      id: `n-${n}`,
      marker: String(n),
    });
  const cell = (...kids: Phrasing[]) => b.tableCell([b.paragraph(kids)]);
  const cited = (n: number) => b.citation(String(n), [{ note: `n-${n}` }], { marker: String(n) });
  const rows = Array.from({ length: 7 }, (_, i) =>
    b.tableRow([cell(b.text(`Row ${i}`), cited(i + 1)), cell(b.text('Value'))]),
  );
  const notes = b.notes(rows.map((_, i) => note(i + 1)));
  const lines = (n: number) => Array.from({ length: n }, () => b.paragraph([b.text(sentence)]));
  for (let n = 1; n <= 20; n++) {
    const document = b.document([...lines(n), b.table(rows), ...lines(30), notes]);
    const { root } = await readTaggedPdf((await writePdf(document)).bytes);
    const cells = elements(root, 'P').filter(p => pieces(p)[0]?.text.startsWith('Row '));
    expect(cells).toHaveLength(7);
    expect(new Set(cells.map(p => pieces(p)[0]?.page)).size).toBe(1);
  }
});
