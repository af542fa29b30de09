import fc from 'fast-check';
import {
  build as b,
  type Document,
  type Flow,
  type Phrasing,
} from '../../../../src/brief/index.ts';

const pieces = [
  'word',
  'policy',
  'Zürich',
  'naïve',
  'ﬁnal',
  'Korea',
  '18–19',
  '(see',
  'below)',
  '“quoted”',
  '2024.',
  'non\u00a0breaking',
  'soft\u00adhyphen',
  'zero\u200bwidth',
  'cafe\u0301',
  'Łódź',
  'Тихий',
  'Ἀθῆναι',
  'भारत',
  'विश्वविद्यालय',
  'क्षत्रिय',
  '<b>x</b>',
  '*not*',
  '](x)',
  '{{x}}',
  '\\',
  '≥',
  '→',
  '½',
  '10\u2009km',
  'e\u2011mail',
  'word\u2060joiner',
  '—',
  '…',
  'https://example.org/a?b=1&c=2',
  'Supercalifragilisticexpialidocious'.repeat(4),
];
const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .chain(list => fc.constantFrom(' ', ' ', '  ', '\n').map(gap => list.join(gap)));
const text = words.map(value => b.text(value));

/** Cites one of twelve notes, one that is missing, or none. */
const citing = fc
  .integer({ min: 1, max: 14 })
  .map(n => b.citation(String(n), [{ note: `n-${n}` }], { id: `c-${n}`, marker: String(n) }));
const { phrasing } = fc.letrec<{ phrasing: Phrasing }>(tie => ({
  phrasing: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 3 },
    text,
    citing,
    fc.constant(b.br()),
    words.map(value => b.inlineCode(value)),
    words.map(value => b.unsupported('field', value)),
    some(tie('phrasing')).map(kids => b.emphasis(kids)),
    some(tie('phrasing')).map(kids => b.strong(kids)),
    some(tie('phrasing')).map(kids => b.del(kids)),
    some(tie('phrasing')).map(kids => b.superscript(kids)),
    some(tie('phrasing')).map(kids => b.span('fr', kids)),
    some(tie('phrasing')).map(kids => b.link('https://example.org/', kids)),
    some(tie('phrasing')).map(kids => b.quotation('inline', kids, { id: 'q' })),
  ),
}));

function some<T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(one, { minLength: 1, maxLength: 4 });
}

const paragraph = some(phrasing).map(kids => b.paragraph([b.sentence(kids, { id: 't' })]));
const cell = fc
  .tuple(
    some(paragraph),
    fc.boolean(),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([kids, header, colSpan, rowSpan]) => b.tableCell(kids, { header, colSpan, rowSpan }));
const row = fc.array(cell, { maxLength: 4 }).map(cells => b.tableRow(cells));

const { flow } = fc.letrec<{ flow: Flow }>(tie => ({
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 3 },
    { weight: 5, arbitrary: paragraph },
    words.map(value => b.code(value)),
    words.map(value => b.unsupported('equation', value)),
    fc.constant(b.thematicBreak()),
    fc
      .tuple(
        fc.array(
          some(tie('flow')).map(kids => b.listItem(kids)),
          { maxLength: 4 },
        ),
        fc.boolean(),
      )
      .map(([items, ordered]) => b.list(items, { ordered })),
    fc.tuple(some(paragraph), fc.option(some(text), { nil: undefined })).map(([kids, who]) =>
      b.quotation('block', kids, {
        id: 'q',
        ...(who ? { attribution: b.attribution(who) } : {}),
      }),
    ),
    fc
      .tuple(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.option(some(phrasing), { nil: undefined }),
      )
      .map(([rows, title]) =>
        b.table(rows, title ? { caption: b.caption(title, { number: 'Table 1' }) } : {}),
      ),
    fc
      .tuple(some(phrasing), some(tie('flow')))
      .map(([term, kids]) =>
        b.definitionList([b.definitionTerm(term), b.definitionDescription(kids)]),
      ),
    fc
      .tuple(some(text), some(tie('flow')))
      .map(([title, kids]) => b.section(kids, { id: 's', heading: b.heading(title) })),
    some(tie('flow')).map(kids => b.box('summary', kids)),
  ),
}));

/** Makes documents of every shape, with words that PDF finds hard. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .tuple(
    fc.array(flow, { minLength: 1, maxLength: 5 }),
    fc.array(some(paragraph), { minLength: 12, maxLength: 12 }),
  )
  .map(([flows, texts]) => {
    const list = texts.map((kids, i) =>
      b.note(String(i + 1), kids, { id: `n-${i + 1}`, marker: String(i + 1) }),
    );
    return b.document([...flows, b.notes(list)], { metadata: { title: 'Generated', lang: 'en' } });
  });
