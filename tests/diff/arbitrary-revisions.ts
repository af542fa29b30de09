import fc from 'fast-check';
import { build as b, type Document, type Flow, type Phrasing } from '../../src/brief/index.ts';
import { numberDocument } from '../helper/number-document.ts';

// Few sentences, so that two documents which know nothing of each other share many.
const words = fc.constantFrom(
  'Alpha went north to trade furs.',
  'Beta held its council in May.',
  'Gamma refused every offer of grain.',
  'Delta burned twice last year.',
  'Epsilon signs treaties at dusk only.',
  'Zeta keeps forty horses ready.',
  'Eta.',
);
const text = words.map(value => b.text(value));
const speaker = fc.constantFrom('Kim', 'The old minister of trade').map(who => b.text(who));

const quoted: fc.Arbitrary<Phrasing> = fc
  .tuple(text, fc.option(speaker))
  .map(([said, who]) =>
    b.quotation('inline', [said], who ? { attribution: b.attribution([who]) } : {}),
  );
const phrase: fc.Arbitrary<Phrasing> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: quoted },
  { weight: 1, arbitrary: text.map(child => b.emphasis([child])) },
);
const paragraph = fc
  .array(phrase, { minLength: 1, maxLength: 3 })
  .map(all =>
    b.paragraph(all.flatMap((one, i) => [...(i ? [b.text(' ')] : []), b.sentence([one])])),
  );

function block(depth: number): fc.Arbitrary<Flow> {
  if (depth === 0) return paragraph;
  const blocks = fc.array(block(depth - 1), { minLength: 1, maxLength: 2 });
  const quotation = fc
    .tuple(blocks, fc.option(speaker))
    .map(
      ([said, who]): Flow =>
        b.quotation('block', said, who ? { attribution: b.attribution([who]) } : {}),
    );
  const list = fc
    .array(blocks, { minLength: 1, maxLength: 3 })
    .map((items): Flow => b.list(items.map(item => b.listItem(item))));
  const row = fc
    .array(paragraph, { minLength: 1, maxLength: 2 })
    .map(cells => b.tableRow(cells.map(cell => b.tableCell([cell]))));
  const captioned = fc.option(text).map(one => (one ? { caption: b.caption([one]) } : {}));
  const table = fc
    .tuple(fc.array(row, { minLength: 1, maxLength: 3 }), captioned)
    .map(([rows, more]): Flow => b.table(rows, more));
  const figure = fc
    .tuple(fc.option(paragraph), captioned)
    .map(
      ([source, more]): Flow =>
        b.figure([...(source ? [source] : []), b.image('absent.png', 'x')], more),
    );
  const section = fc
    .tuple(fc.option(text), blocks)
    .map(
      ([title, children]): Flow =>
        b.section(children, title ? { heading: b.heading([title]) } : {}),
    );
  return fc.oneof<fc.WeightedArbitrary<Flow>[]>(
    { weight: 4, arbitrary: paragraph },
    { weight: 2, arbitrary: quotation },
    { weight: 1, arbitrary: list },
    { weight: 2, arbitrary: table },
    { weight: 2, arbitrary: figure },
    { weight: 3, arbitrary: section },
  );
}

const whole: fc.Arbitrary<Document> = fc
  .array(block(2), { minLength: 1, maxLength: 4 })
  .map(children =>
    numberDocument(b.document(children, {}), [], { notes: 'texts', headings: false }),
  );

/** Gives two documents that say much the same in another order and in other structures. */
export const arbitraryRevisions: fc.Arbitrary<[old: Document, fresh: Document]> = fc.tuple(
  whole,
  whole,
);
