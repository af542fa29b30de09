import fc from 'fast-check';
import {
  build as b,
  type Citation,
  type Document,
  type Flow,
  type ListItem,
  type Note,
  type Phrasing,
  type Role,
  rewrite,
} from '../../../src/brief/index.ts';

/** Words that have hurt writers before, and letters of several scripts. */
const value = fc.oneof(
  fc.constantFrom(
    'plain words',
    ' r:id="rId7" w:id="1" ',
    '</w:t></w:r>&lt;',
    ']]><!-- -->',
    '{{number-1}} $& $1',
    'soft\u00ADhyphen',
    'non\u2011breaking',
    'क्षत्रिय हिन्दी',
    'עברית',
    '日本',
    '𝔘😀',
    'a\tb\nc\r\nd',
    'bell\u0007 form\u000Cfeed half\uD800',
    'e\u0301',
    '_Toc1 NOTEREF _RefNote1',
  ),
  fc.string({ maxLength: 12 }),
);
const text = value.map(v => b.text(v));

/** A citation by the places of its notes; numbers and ids follow when the document is whole. */
const citation = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }).map(ns =>
  b.citation(
    '?',
    ns.map(n => ({ note: `n-${n}` })),
  ),
);

const phrasing = (depth: number): fc.Arbitrary<Phrasing[]> => {
  const leaves: fc.Arbitrary<Phrasing>[] = [
    text,
    text,
    citation,
    value.map(v => b.inlineCode(v)),
    fc.constant(b.br()),
    value.map(v => b.unsupported('field', v)),
    fc.constant(b.image('chart.png', 'a chart')),
    fc.constant(b.image('absent.png', 'absent')),
  ];
  const inner = (): fc.Arbitrary<Phrasing[]> => phrasing(depth - 1);
  const nested: fc.Arbitrary<Phrasing>[] =
    depth === 0
      ? []
      : [
          inner().map(c => b.emphasis(c)),
          inner().map(c => b.strong(c)),
          inner().map(c => b.superscript(c)),
          inner().map(c => b.span('fr', c)),
          inner().map(c => b.link('https://example.org/?a=1&b="2"', c)),
          inner().map(c => b.link('#s-1', c)),
          inner().map(c => b.link('javascript:alert(1)', c)),
          inner().map(c => b.quotation('inline', c)),
          inner().map(c => b.sentence(c)),
        ];
  return fc.array(fc.oneof(...leaves, ...nested), { minLength: 1, maxLength: 4 });
};

const paragraph = phrasing(2).map(c => b.paragraph(c));

const flow = (depth: number): fc.Arbitrary<Flow[]> => {
  const leaves: fc.Arbitrary<Flow>[] = [
    paragraph,
    paragraph,
    value.map(v => b.code(v)),
    fc.constant(b.thematicBreak()),
    fc.constant(b.contents()),
    value.map(v => b.unsupported('equation', v)),
  ];
  const inner = (): fc.Arbitrary<Flow[]> => flow(depth - 1);
  const heading = fc.option(
    phrasing(1).map(c => b.heading(c)),
    { nil: undefined },
  );
  const role = fc.constantFrom<Role>('body', 'standfirst', 'disclaimer');
  const item: () => fc.Arbitrary<ListItem> = () => inner().map(c => b.listItem(c));
  const cell = () =>
    fc.record({ c: inner(), header: fc.boolean(), span: fc.integer({ min: 1, max: 2 }) });
  const nested: fc.Arbitrary<Flow>[] =
    depth === 0
      ? []
      : [
          fc
            .tuple(inner(), heading, role)
            .map(([c, h, r]) => b.section(c, { id: 's-1', role: r, ...(h ? { heading: h } : {}) })),
          fc
            .tuple(fc.array(item(), { maxLength: 3 }), fc.boolean(), fc.nat(4))
            .map(([items, ordered, start]) => b.list(items, { ordered, start })),
          fc
            .tuple(inner(), fc.constantFrom('brief', 'computed', 'none'), phrasing(0))
            .map(([c, origin, who]) =>
              origin === 'none'
                ? b.quotation('block', [], { missing: true })
                : b.quotation('block', c, {
                    attribution: b.attribution(who, origin as 'brief' | 'computed'),
                  }),
            ),
          fc
            .array(fc.array(cell(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
            .map(rows =>
              b.table(
                rows.map(row =>
                  b.tableRow(
                    row.map(({ c, header, span }) =>
                      b.tableCell(c, { header, colSpan: span, rowSpan: 3 - span }),
                    ),
                  ),
                ),
                {
                  align: ['left', 'right'],
                  caption: b.caption([b.text('A')], { number: 'Table 1' }),
                },
              ),
            ),
          phrasing(0).map(c =>
            b.figure([b.image('chart.png', 'x')], {
              caption: b.caption(c, { number: 'Figure 1' }),
            }),
          ),
          fc
            .tuple(phrasing(0), inner())
            .map(([term, c]) =>
              b.definitionList([b.definitionTerm(term), b.definitionDescription(c)]),
            ),
          inner().map(c => b.box('summary', c)),
          inner().map(c => b.box('colophon', c)),
        ];
  return fc.array(fc.oneof(...leaves, ...nested), { minLength: 1, maxLength: 4 });
};

/** Notes may cite notes in their first paragraph, themselves among them; the blocks after it cite nothing. */
const noteFlow = fc
  .tuple(value, flow(1), fc.option(citation, { nil: undefined, freq: 2 }), value)
  .map(([before, nodes, cited, after]) => {
    const { children } = rewrite(b.note('', nodes), node => (node.type === 'citation' ? [] : node));
    const words = (v: string) => b.text(`x${v}`);
    return [
      b.paragraph(cited ? [words(before), cited, words(after)] : [words(before)]),
      ...children,
    ];
  });

/** Makes numbered documents: notes carry their numbers in the order of their first citation. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .tuple(flow(3), fc.array(noteFlow, { minLength: 4, maxLength: 10 }), fc.boolean())
  .map(([children, texts, draft]) => {
    const notes = texts.map((c, i) => b.note(String(i), c, { id: `n-${i}` }));
    const body = b.section(children, { id: 's-0', heading: b.heading([b.text('A title')]) });
    return numbered(
      b.document([body, b.notes(notes)], {
        metadata: { title: 'A title & more', lang: 'en-GB' },
        ...(draft ? { draft } : {}),
      }),
      notes,
    );
  });

function numbered(document: Document, notes: readonly Note[]): Document {
  const numbers = new Map<string, number>();
  const number = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return numbers.get(id) ?? 0;
  };
  const known = new Set(notes.map(note => note.id));
  const mark = (node: Citation): Citation => {
    const ids = node.items.flatMap(item => item.note ?? []);
    if (ids.some(id => !known.has(id))) return { ...node, label: '17' };
    const ns = ids.map(number);
    const [first = 0, last = 0] = [Math.min(...ns), Math.max(...ns)];
    const isRun = ns.length > 2 && ns.every((n, i) => n === first + i);
    return { ...node, marker: isRun ? `${first}–${last}` : ns.join(', ') };
  };
  const cited = rewrite(document, node => (node.type === 'citation' ? mark(node) : node));
  return rewrite(cited, node =>
    node.type === 'note' ? { ...node, marker: String(number(node.id)) } : node,
  );
}
