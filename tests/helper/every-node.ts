import { zlibSync } from 'fflate';
import { build as b, type Document, type Phrasing } from '../../src/brief/index.ts';

const t = b.text;
const s = (...children: Phrasing[]) => b.sentence(children, { id: 't-1' });
const p = (...children: Phrasing[]) => b.paragraph([s(...children)]);
const ed = (value: string) => t(value, { origin: 'editorial' });

/** Makes a valid greyscale PNG of one shade, for documents that hold an image. */
export function png(width: number, height: number, shade = 120): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = new Uint8Array((width + 1) * height).fill(shade);
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
}

/** The image files that `everyNode` shows. */
export const everyAsset: ReadonlyMap<string, Uint8Array> = new Map([['chart.png', png(320, 160)]]);

/** A numbered document that holds every node type at least once, with text that each format must escape. */
export const everyNode: Document = b.document(
  [
    b.box('masthead', [b.paragraph([ed('Institute of Examples · Brief 7 · 24 June 2024')])]),
    b.section(
      [
        b.box('subtitle', [b.paragraph([t('A subtitle & more')])]),
        b.box('byline', [b.paragraph([t('A. Author, B. Writer')])]),
        b.box('summary', [
          p(
            t('The summary comes first.'),
            b.citation('1', [{ note: 'n-1' }], { id: 'c-0', marker: '1' }),
          ),
          b.list([b.listItem([p(t('A key point.'))]), b.listItem([p(t('Another key point.'))])]),
        ]),
        b.box('notice', [
          b.paragraph([ed('These passages are chosen verbatim from the full brief.')]),
        ]),
        b.contents(),
        b.section(
          [
            b.paragraph([
              s(
                t('Plain & <b>not bold</b>, *not emphasis*, [not](a link), '),
                b.emphasis([t('emphasis')]),
                t(', '),
                b.strong([t('strong')]),
                t(', '),
                b.del([t('deleted')]),
                t(', x'),
                b.superscript([t('2')]),
                t(', H'),
                b.subscript([t('2')]),
                t('O, '),
                b.span('fr', [t('pièce de résistance')]),
                t(', '),
                b.link('https://example.org/a?b=1&c=2', [t('a link')]),
                t(', '),
                b.inlineCode('code'),
                t(' and '),
                b.quotation('inline', [t('‘a quoted phrase’')], { id: 'q-1' }),
                t('.'),
                b.citation('2', [{ note: 'n-2' }], { id: 'c-1', marker: '2' }),
              ),
              t(' '),
              s(t('A second sentence with a '), b.unsupported('field', 'kept field'), t('.')),
              b.br(),
              s(
                t('After a break, a known note again.'),
                b.citation('1', [{ note: 'n-1' }], { id: 'c-2', marker: '1' }),
              ),
            ]),
            b.paragraph([b.sentence([t('He said:')], { id: 't-lead' })]),
            b.quotation(
              'block',
              [
                p(t('First paragraph of the quotation.')),
                p(
                  t('Second paragraph.'),
                  b.citation('3', [{ note: 'n-3' }], { id: 'c-3', marker: '3' }),
                ),
              ],
              {
                id: 'q-2',
                leadIn: 't-lead',
                attribution: b.attribution([t('A Minister, in Parliament')]),
              },
            ),
            b.paragraph([b.sentence([t('She replied:')], { id: 't-lead-2' })]),
            b.quotation('block', [], { id: 'q-3', leadIn: 't-lead-2', missing: true }),
            b.section(
              [
                b.list(
                  [
                    b.listItem([p(t('First step.')), b.list([b.listItem([p(t('A detail.'))])])]),
                    b.listItem([
                      p(
                        t('Second step.'),
                        b.citation('4', [{ note: 'n-4' }], { id: 'c-4', marker: '4' }),
                      ),
                    ]),
                  ],
                  { ordered: true, start: 3 },
                ),
                b.code('const a = "<&>";\n  indented();', { lang: 'js' }),
                b.thematicBreak(),
                b.definitionList([
                  b.definitionTerm([t('DPRK')]),
                  b.definitionDescription([p(t('The Democratic People’s Republic of Korea.'))]),
                ]),
                b.unsupported('equation', 'E = mc²'),
              ],
              { id: 's-3', heading: b.heading([t('Steps & details')]) },
            ),
          ],
          { id: 's-2', heading: b.heading([t('What changed')], { number: '1' }) },
        ),
        b.section(
          [
            b.table(
              [
                b.tableRow([
                  b.tableCell([p(t('Country'))], { header: true }),
                  b.tableCell([p(t('Share (%)'))], { header: true }),
                ]),
                b.tableRow([
                  b.tableCell([p(t('Far East | north'))], { header: true }),
                  b.tableCell([p(t('66.0'))]),
                ]),
                b.tableRow([
                  b.tableCell(
                    [
                      p(
                        t('Arctic'),
                        b.citation('5', [{ note: 'n-5' }], { id: 'c-5', marker: '5' }),
                      ),
                    ],
                    { header: true },
                  ),
                  b.tableCell([p(t('15.25'))]),
                ]),
                b.tableRow([b.tableCell([p(t('A cell over both columns'))], { colSpan: 2 })]),
              ],
              {
                id: 'tb-1',
                align: ['left', 'right'],
                caption: b.caption([t('Shares of territory')], { number: 'Table 1' }),
              },
            ),
            b.figure([b.image('chart.png', 'A grey rectangle')], {
              id: 'f-1',
              caption: b.caption([t('A figure of one shade')], { number: 'Figure 1' }),
            }),
            b.bibliography([
              b.paragraph([
                t('A. Author, ', { origin: 'computed', rule: 'reference', from: 'a2024' }),
                b.emphasis([t('A Book', { origin: 'computed', rule: 'reference', from: 'a2024' })]),
              ]),
            ]),
          ],
          { id: 's-4', heading: b.heading([t('Evidence')], { number: '2' }) },
        ),
        b.section([p(t('Views expressed are of the author.'))], { id: 's-5', role: 'disclaimer' }),
        b.box('colophon', [
          b.paragraph([ed('Suggested citation: A. Author, “Every node”, 2024.')]),
        ]),
      ],
      { id: 's-1', heading: b.heading([t('Every node: a “test” & <more>')]) },
    ),
    b.notes([
      b.note(
        '1',
        [
          p(
            t('First note, with '),
            b.emphasis([t('emphasis')]),
            t(' and '),
            b.link('https://example.org/1', [t('an address')]),
            t('.'),
          ),
        ],
        { id: 'n-1', marker: '1' },
      ),
      b.note('2', [p(t('Second note.'))], { id: 'n-2', marker: '2' }),
      b.note('3', [p(t('Third note, first paragraph.')), p(t('Third note, second paragraph.'))], {
        id: 'n-3',
        marker: '3',
      }),
      b.note('4', [p(t('Fourth note, in a list.'))], { id: 'n-4', marker: '4' }),
      b.note('5', [p(t('Fifth note, in a table.'))], { id: 'n-5', marker: '5' }),
    ]),
  ],
  {
    audience: { id: 'full-brief', label: 'Full brief' },
    metadata: {
      title: 'Every node: a “test” & <more>',
      subtitle: 'A subtitle & more',
      authors: [{ name: 'A. Author', affiliation: 'Institute of Examples' }, { name: 'B. Writer' }],
      date: '2024-06-24',
      lang: 'en-GB',
      identifier: 'IE-7',
      version: '1.2',
      keywords: ['examples', 'tests & trials'],
      publisher: 'Institute of Examples',
      licence: 'CC BY 4.0',
      source: 'https://example.org/brief-7',
    },
  },
);

/** A document whose markers have no note texts: labels are printed as the source has them, with gaps. */
export const withoutNotes: Document = b.document(
  [
    b.section(
      [
        p(
          t('The visit took place on 18–19 June 2024.'),
          b.citation('3', [{ note: 'n-a' }], { id: 'c-1' }),
        ),
        p(t('It was the first in years.'), b.citation('5', [{ note: 'n-b' }], { id: 'c-2' })),
        b.box('notice', [
          b.paragraph([ed('Note markers are those of the source, which gives no note texts.')]),
        ]),
      ],
      { id: 's-1', heading: b.heading([t('Without notes')]) },
    ),
    b.notes([
      b.note('3', [], { id: 'n-a', missing: true }),
      b.note('5', [], { id: 'n-b', missing: true }),
    ]),
  ],
  { metadata: { title: 'Without notes', lang: 'en' } },
);
