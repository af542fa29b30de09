import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  build as b,
  type Citation,
  type Document,
  type Flow,
  type Note,
  type Notes,
  visit,
} from '../../src/brief/index.ts';
import { number } from '../../src/number/index.ts';
import { everyNode, withoutNotes } from '../helper/every-node.ts';

const p = (...children: Parameters<typeof b.sentence>[0]) => b.paragraph([b.sentence(children)]);
const cite = (label: string, ...notes: string[]) =>
  b.citation(
    label,
    notes.map(note => ({ note })),
  );
const note = (label: string, ...children: Flow[]) =>
  b.note(label, children.length ? children : [p(b.text(`Text ${label}.`))], { id: label });
const missing = (label: string) => b.note(label, [], { id: label, missing: true });

function markers(document: Document): (string | undefined)[] {
  const out: (string | undefined)[] = [];
  visit(document, node => {
    if (node.type === 'notes') return 'skip';
    if (node.type === 'citation') out.push(node.marker);
    return undefined;
  });
  return out;
}
const container = (document: Document) =>
  document.children.find((child): child is Notes => child.type === 'notes');
const printed = (document: Document) =>
  container(document)?.children.map(n => `${n.marker ?? '-'}:${n.label}`);

describe('notes', () => {
  it('are numbered in order of first citation, and those that nothing cites go', () => {
    const numbered = number(
      b.document([
        p(b.text('One.'), cite('7', '7'), b.text('Two.'), cite('4', '4')),
        p(b.text('Again.'), cite('7', '7')),
        b.notes([note('4'), note('5'), note('7')]),
      ]),
    );
    expect(markers(numbered)).toEqual(['1', '2', '1']);
    expect(printed(numbered)).toEqual(['1:7', '2:4']);
  });

  it('are met in captions, cells, boxes, lists and attributions, in reading order', () => {
    const numbered = number(
      b.document([
        b.section([b.box('summary', [b.list([b.listItem([p(cite('2', '2'))])])])], {
          heading: b.heading([cite('1', '1')]),
        }),
        b.table([b.tableRow([b.tableCell([p(cite('4', '4'))])])], {
          caption: b.caption([cite('3', '3')]),
        }),
        b.quotation('block', [p(cite('5', '5'))], { attribution: b.attribution([cite('6', '6')]) }),
        b.figure([b.image('a.png', '')], { caption: b.caption([cite('7', '7')]) }),
        b.notes(['7', '6', '5', '4', '3', '2', '1'].map(label => note(label))),
      ]),
    );
    expect(printed(numbered)).toEqual(['1:1', '2:2', '3:3', '4:4', '5:5', '6:6', '7:7']);
  });

  it('that only another note cites come after those of the running text', () => {
    const numbered = number(
      b.document([
        p(cite('1', '1'), b.text(' '), cite('2', '2')),
        b.notes([note('1', p(b.text('See '), cite('3', '3'))), note('2'), note('3')]),
      ]),
    );
    expect(printed(numbered)).toEqual(['1:1', '2:2', '3:3']);
  });

  it('that only an uncited note cites go with it', () => {
    const numbered = number(
      b.document([
        p(cite('1', '1')),
        b.notes([note('1'), note('2', p(cite('3', '3'))), note('3')]),
      ]),
    );
    expect(printed(numbered)).toEqual(['1:1']);
  });

  it.each([
    [['3', '4', '5'], '1–3'],
    [['3', '4'], '1,2'],
    [['5', '3'], '1,2'],
  ])('of one cluster %j share one marker', (labels, marker) => {
    const numbered = number(
      b.document([p(cite(labels.join('–'), ...labels)), b.notes(labels.map(l => note(l)))]),
    );
    expect(markers(numbered)).toEqual([marker]);
  });

  it('of a cluster that is not in a row are set apart by commas', () => {
    const numbered = number(
      b.document([
        p(cite('1', '1'), cite('2', '2'), cite('3', '3'), cite('1,3', '1', '3')),
        b.notes([note('1'), note('2'), note('3')]),
      ]),
    );
    expect(markers(numbered).at(-1)).toBe('1,3');
  });

  it('without any text keep the labels and gaps of the source, and have no list', () => {
    const numbered = number(withoutNotes);
    expect(markers(numbered)).toEqual([undefined, undefined]);
    expect(container(numbered)).toBeUndefined();
  });

  it('of passages that were left out do not stay behind where no cited one has a text', () => {
    const numbered = number(
      b.document([p(cite('24', '24')), b.notes([missing('24'), note('25')])]),
    );
    expect(markers(numbered)).toEqual([undefined]);
    expect(container(numbered)).toBeUndefined();
  });

  it('without a text among others that have one keep their label in brackets', () => {
    const numbered = number(
      b.document([
        p(cite('24', '24'), cite('1', '1'), cite('1–24', '1', '24'), cite('9')),
        b.notes([note('1'), missing('24'), missing('30')]),
      ]),
    );
    expect(markers(numbered)).toEqual(['[24]', '1', '1,[24]', '[9]']);
    expect(printed(numbered)).toEqual(['1:1', '[24]:24']);
  });

  it('leave a citation of references alone', () => {
    const numbered = number(
      b.document([
        p(b.citation('Smith 2024', [{ reference: 'smith' }]), cite('1', '1')),
        b.notes([note('1')]),
      ]),
    );
    expect(markers(numbered)).toEqual([undefined, '1']);
  });
});

describe('captions', () => {
  const table = (words?: string, ...inside: Flow[]) =>
    b.table(
      [b.tableRow([b.tableCell(inside)])],
      words ? { caption: b.caption([b.text(words)]) } : {},
    );
  const numbers = (document: Document) => {
    const out: (string | undefined)[] = [];
    visit(document, node => {
      if (node.type === 'caption') out.push(node.number);
      return undefined;
    });
    return out;
  };

  it('are numbered by kind; what has no caption does not count', () => {
    const figure = b.figure([b.image('a.png', '')], { caption: b.caption([b.text('c')]) });
    const numbered = number(
      b.document([table('a', table('b')), figure, table(), b.section([table('d')])]),
    );
    expect(numbers(numbered)).toEqual(['Table 1', 'Table 2', 'Figure 1', 'Table 3']);
  });
});

describe('headings', () => {
  it('keep the numbers of the brief and get none of their own', () => {
    const sections = [
      b.section([p(b.text('x'))], { heading: b.heading([b.text('A')], { number: '2.1' }) }),
      b.section([p(b.text('y'))], { heading: b.heading([b.text('B')]) }),
    ];
    expect(number(b.document(sections)).children).toEqual(sections);
  });
});

describe('numbering', () => {
  it('shares what it does not change', () => {
    expect(number(everyNode)).toBe(everyNode);
  });

  it('changes nothing the second time, loses no citation and leaves no gap', () => {
    const label = fc.integer({ min: 1, max: 9 }).map(String);
    const citation = fc
      .uniqueArray(label, { minLength: 0, maxLength: 4 })
      .map(notes => cite(notes.join(','), ...notes));
    const paragraph = fc.array(citation, { maxLength: 4 }).map(list => p(b.text('x'), ...list));
    const notes = fc.uniqueArray(
      fc.oneof(
        fc.tuple(label, paragraph).map(([l, text]) => note(l, text)),
        label.map(missing),
      ),
      { selector: (n: Note) => n.id, maxLength: 9 },
    );
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), notes, (text, list) => {
        const given = b.document([...text, b.notes(list)]);
        const once = number(given);
        expect(number(once)).toEqual(once);
        expect(labels(once.children.filter(c => c.type !== 'notes'))).toEqual(labels(text));
        const kept = container(once)?.children ?? [];
        const counted = kept.filter(n => /^\d+$/.test(n.marker ?? ''));
        expect(counted.map(n => n.marker)).toEqual(counted.map((_, i) => String(i + 1)));
        if (kept.length > 0) expect(counted.length).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

function labels(nodes: readonly Flow[]): Citation['label'][] {
  const out: string[] = [];
  for (const root of nodes)
    visit(root, node => {
      if (node.type === 'citation') out.push(node.label);
      return undefined;
    });
  return out;
}
