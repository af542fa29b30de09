import { build as b, type Document, type Phrasing } from '../../src/brief/index.ts';

const cite = (n: number, id: string) =>
  b.citation(`${n}`, [{ note: `n-${n}` }], { id, marker: `${n}` });
const note = (n: number, ...children: Phrasing[]) =>
  b.note(`${n}`, [b.paragraph(children)], { id: `n-${n}`, marker: `${n}` });

/** A document whose notes cite notes, in a circle too, with one more that nothing cites. */
export const notesThatCite: Document = b.document([
  b.paragraph([b.text('Text.'), cite(1, 'c-1'), b.text(' More text.'), cite(2, 'c-2')]),
  b.notes([
    note(1, b.text('First'), cite(3, 'c-3'), b.text(' and back'), cite(1, 'c-4'), b.text('.')),
    note(2, b.text('Second.')),
    note(3, b.text('Third, cited by the first.')),
    note(4, b.text('Fourth, cited by nobody.')),
  ]),
]);
