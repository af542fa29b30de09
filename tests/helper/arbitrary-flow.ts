import fc from 'fast-check';
import {
  type Align,
  build as b,
  type Figure,
  type Flow,
  type List,
  type Table,
  type TableCell,
} from '../../src/brief/index.ts';
import type { Allowed, phrasing } from './arbitrary-phrasing.ts';

// A list that starts late counts in letters or Roman numerals as well.
const numberings: Record<number, Partial<List>> = {
  3: { numbering: 'upper-roman' },
  10: { numbering: 'lower-alpha' },
};

/** Generators of blocks below sections, of bounded depth. */
export function flow(p: ReturnType<typeof phrasing>) {
  const all: Allowed = { cite: true, link: true, quote: true };
  const paragraph = p.paragraph(all);

  const list = (depth: number): fc.Arbitrary<List> => {
    const more =
      depth === 0 ? fc.constant<Flow[]>([]) : fc.array(block(depth - 1), { maxLength: 1 });
    const item = fc
      .tuple(paragraph, more, fc.constantFrom(undefined, undefined, undefined, true, false))
      .map(([first, rest, checked]) =>
        b.listItem([first, ...rest], checked === undefined ? {} : { checked }),
      );
    return fc
      .tuple(
        fc.array(item, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.constantFrom(1, 1, 3, 10),
      )
      .map(([items, ordered, start]) =>
        b.list(items, ordered ? { ordered, start, ...numberings[start] } : { ordered }),
      );
  };

  const quotation = (depth: number) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant(b.quotation('block', [], { missing: true })) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(
            paragraph,
            fc.array(depth === 0 ? paragraph : block(depth - 1), { maxLength: 1 }),
            fc.option(p.attribution(true)),
          )
          .map(([first, rest, attribution]) =>
            b.quotation('block', [first, ...rest], attribution ? { attribution } : {}),
          ),
      },
    );

  const cell: fc.Arbitrary<TableCell> = fc
    .oneof(
      { weight: 6, arbitrary: paragraph.map(c => [c]) },
      { weight: 1, arbitrary: fc.constant<Flow[]>([]) },
      { weight: 1, arbitrary: fc.tuple(paragraph, paragraph) },
      { weight: 1, arbitrary: list(0).map(c => [c]) },
    )
    .map(children => b.tableCell(children));

  const caption = fc.option(p.line(true).map(c => b.caption(c)));

  const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain(columns =>
    fc
      .tuple(
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.array(fc.constantFrom<Align | null>('left', 'center', 'right', null), {
          minLength: columns,
          maxLength: columns,
        }),
        caption,
        fc.constantFrom('none', 'row', 'row', 'both'),
        fc.constantFrom('none', 'none', 'column', 'row'),
      )
      .map(([rows, align, title, headers, spans]) => {
        const cells = rows.map((row, i) =>
          row.map((c, j) =>
            (i === 0 && headers !== 'none') || (j === 0 && headers === 'both')
              ? { ...c, header: true }
              : c,
          ),
        );
        return b.table(
          spanned(cells, spans, columns).map(row => b.tableRow(row)),
          { align, ...(title ? { caption: title } : {}) },
        );
      }),
  );

  const figure: fc.Arbitrary<Figure> = fc
    .tuple(
      fc.constantFrom('chart.png', 'chart.png', 'chart.png', 'absent.png'),
      fc.oneof(p.value, fc.constant('')),
      caption,
      fc.option(paragraph, { freq: 5 }),
    )
    .map(([url, alt, title, source]) =>
      b.figure([b.image(url, alt), ...(source ? [source] : [])], title ? { caption: title } : {}),
    );

  const code = fc
    .tuple(fc.array(p.value, { minLength: 1, maxLength: 3 }), fc.constantFrom('', 'js', 'c++ x'))
    .map(([lines, lang]) => b.code(lines.join('\n'), lang ? { lang } : {}));

  const definitions = fc
    .array(fc.tuple(p.line(true), fc.array(paragraph, { minLength: 1, maxLength: 2 })), {
      minLength: 1,
      maxLength: 2,
    })
    .map(pairs =>
      b.definitionList(
        pairs.flatMap(([term, description]) => [
          b.definitionTerm(term),
          b.definitionDescription(description),
        ]),
      ),
    );

  const block = (depth: number): fc.Arbitrary<Flow> =>
    fc.oneof<fc.WeightedArbitrary<Flow>[]>(
      { weight: 6, arbitrary: paragraph },
      { weight: 2, arbitrary: list(depth) },
      { weight: 2, arbitrary: quotation(depth) },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: figure },
      { weight: 1, arbitrary: code },
      { weight: 1, arbitrary: definitions },
      { weight: 1, arbitrary: p.value.map(v => b.unsupported('equation', v)) },
      { weight: 1, arbitrary: fc.constant(b.thematicBreak()) },
    );

  const note = fc.array(p.paragraph({ cite: false, link: true, quote: true }), {
    minLength: 1,
    maxLength: 2,
  });

  return { paragraph, block, list, note };
}

// The last row becomes one cell over all columns, or the first cell of row one reaches into row two.
function spanned(rows: TableCell[][], spans: string, columns: number): TableCell[][] {
  if (spans === 'column' && rows.length > 1 && columns > 1)
    return rows.map((row, i) =>
      i === rows.length - 1 ? row.slice(0, 1).map(c => ({ ...c, colSpan: columns })) : row,
    );
  if (spans === 'row' && rows.length > 2 && columns > 1)
    return rows.map((row, i) => {
      if (i === 1) return row.map((c, j) => (j === 0 ? { ...c, rowSpan: 2 } : c));
      return i === 2 ? row.slice(1) : row;
    });
  return rows;
}
