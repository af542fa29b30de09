import { build as b, type Document, type Flow } from '../../../../src/brief/index.ts';

const lorem =
  'The committee found that the measures of the past decade have changed less than was hoped, and that what changed did so for reasons that nobody had foreseen. ';
let seed = 1;
const random = (most: number) => {
  seed = (seed * 16807) % 2147483647;
  return seed % most;
};

/** Makes a document of many pages with notes in paragraphs, lists, quotations, boxes and tables. */
export function longDocument(sections = 8): Document {
  seed = 1;
  const notes: string[] = [];
  const cite = () => {
    notes.push(lorem.repeat(1 + (notes.length % 9 === 8 ? 14 : random(3))));
    const n = String(notes.length);
    return b.citation(n, [{ note: `n-${n}` }], { id: `c-${n}`, marker: n });
  };
  const sentence = (cited: boolean) =>
    b.sentence([b.text(lorem.repeat(1 + random(3)).trim()), ...(cited ? [cite()] : [])], {
      id: 't',
    });
  const paragraph = (count = 3) =>
    b.paragraph(
      Array.from({ length: count }, (_, i) => i).flatMap(i => [
        sentence(random(2) === 0),
        ...(i < count - 1 ? [b.text(' ')] : []),
      ]),
    );
  const cell = (text: string, header = false) =>
    b.tableCell([b.paragraph([b.text(text)])], { header });
  const kinds: (() => Flow)[] = [
    () =>
      b.quotation('block', [paragraph(2)], {
        id: 'q',
        attribution: b.attribution([b.text('A. Minister')]),
      }),
    () => b.list(Array.from({ length: 5 }, () => b.listItem([paragraph(1)]))),
    () => b.box('summary', [paragraph(2)]),
    () =>
      b.table(
        [
          b.tableRow([cell('Measure', true), cell('Share', true)]),
          ...Array.from({ length: 12 }, (_, i) =>
            b.tableRow([b.tableCell([paragraph(1)]), cell(String(i * 7.5))]),
          ),
        ],
        {
          id: 'tb',
          align: ['left', 'right'],
          caption: b.caption([b.text('Measures')], { number: 'Table 1' }),
        },
      ),
    () =>
      b.figure([b.image('chart.png', 'A chart')], {
        id: 'f',
        caption: b.caption([b.text('A chart')]),
      }),
  ];
  const body = Array.from({ length: sections }, (_, i) =>
    b.section([paragraph(), paragraph(), (kinds[i % kinds.length] as () => Flow)(), paragraph()], {
      id: `s-${i}`,
      heading: b.heading([b.text(`Section ${i + 1}`)]),
    }),
  );
  const title = 'A long brief with a title that needs more than one line on the page';
  return b.document(
    [
      b.section([b.contents(), ...body], { id: 's', heading: b.heading([b.text(title)]) }),
      b.notes(
        notes.map((text, i) =>
          b.note(String(i + 1), [b.paragraph([b.text(text.trim())])], {
            id: `n-${i + 1}`,
            marker: String(i + 1),
          }),
        ),
      ),
    ],
    { metadata: { title, lang: 'en-GB', identifier: 'X-1', version: '2' } },
  );
}
