import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  build as b,
  type Document,
  type Flow,
  type Note,
  type Phrasing,
} from '../../../src/brief/index.ts';
import { markdown } from '../../../src/write/markdown/index.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { writeText } from '../../helper/write-text.ts';

const t = b.text;
const p = (...children: (Phrasing | string)[]) =>
  b.paragraph(children.map(child => (typeof child === 'string' ? t(child) : child)));
const write = (document: Document) => writeText(markdown, document);
const of = async (...children: Flow[]) => (await write(b.document(children))).value;
const note = (n: number): Note =>
  b.note(`${n}`, [p(`Note ${n}.`)], { id: `n-${n}`, marker: `${n}` });
const cite = (marker: string, ...cited: number[]) =>
  b.citation(
    marker,
    cited.map(n => ({ note: `n-${n}` })),
    { marker },
  );

it('reads well', async () => {
  await expect((await write(everyNode)).value).toMatchFileSnapshot(
    '../../fixtures/write/every-node.md',
  );
  await expect((await write(withoutNotes)).value).toMatchFileSnapshot(
    '../../fixtures/write/without-notes.md',
  );
});

describe('front matter', () => {
  it('says the metadata, and nothing of where they come from', async () => {
    const metadata = {
      title: 'A: "b" # c\n--- {x}',
      authors: [{ name: '- d', email: 'a@b.org' }],
      date: '2024-06-24',
      version: '1.0',
      keywords: ['yes', 'no', '~'],
    };
    const { value } = await write(
      b.document([], { metadata: { ...metadata, origins: { title: 'editorial' } } }),
    );
    const source = /^---\n([\s\S]*?\n)---\n/.exec(value)?.[1] ?? '';
    expect(parse(source)).toEqual(metadata);
  });

  it('is left out where there are no metadata', async () => {
    expect(await of(p('x'))).toBe('x\n');
  });
});

describe('markers', () => {
  it('are footnotes, listed at the end in order', async () => {
    expect(await of(p('a', cite('1', 1)), b.notes([note(1)]), p('b'))).toBe(
      'a[^1]\n\nb\n\n[^1]: Note 1.\n',
    );
  });

  it('of a cluster name each note, since GFM drops what nothing refers to', async () => {
    const notes = b.notes([1, 2, 3, 9].map(note));
    expect(await of(p(cite('1–3,9', 1, 2, 3, 9)), notes)).toMatch(
      /^\[\^1\]<sup>–<\/sup>\[\^2\]<sup>–<\/sup>\[\^3\]<sup>,<\/sup>\[\^9\]\n/,
    );
  });

  it('are raised where the note has no text', async () => {
    expect((await write(withoutNotes)).value).toContain('June 2024.<sup>3</sup>');
    expect((await write(withoutNotes)).value).not.toContain('[^');
  });

  it('take another name where two labels are the same, or none can be written', async () => {
    const notes = ['a', 'A', 'b c', '*'].map((label, i) =>
      b.note(label, [p(`Text ${i}.`)], { id: `n-${i}` }),
    );
    const cited = p(...notes.map(({ id, label }) => b.citation(label, [{ note: id }])));
    const value = await of(cited, b.notes(notes));
    expect(value.split('\n')[0]).toBe('[^a][^n-1][^n-2][^*]');
    for (const text of ['[^a]: Text 0.', '[^n-1]: Text 1.', '[^n-2]: Text 2.', '[^*]: Text 3.'])
      expect(value).toContain(text);
  });

  it('leave a note that nothing cites as words at the end', async () => {
    expect(await of(p('a'), b.notes([note(1)]))).toBe('a\n\nNote 1.\n');
  });
});

describe('contents', () => {
  const section = (id: string, title: string, ...children: Flow[]) =>
    b.section(children.length > 0 ? children : [p('x')], { id, heading: b.heading([t(title)]) });

  it('lead to the anchors that GitHub makes, repeats counted, two levels deep', async () => {
    const value = await of(
      section(
        's-1',
        'Title',
        b.contents(),
        section('s-2', 'What’s new? — “A & B”', section('s-3', 'Détails', section('s-4', 'Deep'))),
        section('s-5', 'Détails'),
        section('s-6', '1.5 °C_x'),
      ),
    );
    expect(value.split('\n').filter(line => line.includes(']('))).toEqual([
      '- [What’s new? — “A & B”](#whats-new--a--b)',
      '  - [Détails](#détails)',
      '- [Détails](#détails-1)',
      '- [1.5 °C_x](#15-c_x)',
    ]);
  });

  it('are nothing where there are no headings', async () => {
    expect(await of(b.contents(), p('x'))).toBe('x\n');
  });
});

describe('links', () => {
  it('to a heading lead to its anchor; others within the document keep their text, and say so', async () => {
    const section = b.section([p('x')], { id: 's-1', heading: b.heading([t('A heading')]) });
    const { value, messages } = await write(
      b.document([p(b.link('#s-1', [t('see')])), p(b.link('#f-1', [t('figure')])), section]),
    );
    expect(value).toContain('[see](#a-heading)\n\nfigure\n');
    expect(messages.map(({ rule }) => rule)).toEqual(['link-target-absent']);
  });

  it('keep their text where the address is unsafe', async () => {
    const { value, messages } = await write(b.document([p(b.link('javascript:x', [t('words')]))]));
    expect(value).toBe('words\n');
    expect(messages.map(({ rule }) => rule)).toEqual(['link-unsafe']);
  });
});

describe('tables', () => {
  const cell = (value: string, rest = {}) => b.tableCell([p(value)], rest);

  it('have an empty header row where the first row is none', async () => {
    expect(await of(b.table([b.tableRow([cell('a'), cell('b')])]))).toBe(
      '| | |\n| - | - |\n| a | b |\n',
    );
  });

  it('leave empty what a span covers', async () => {
    const rows = [
      b.tableRow([
        cell('a', { header: true, rowSpan: 2 }),
        cell('b', { header: true, colSpan: 2 }),
      ]),
      b.tableRow([cell('c'), cell('d')]),
    ];
    expect(await of(b.table(rows))).toBe('| a | b | |\n| - | - | - |\n| | c | d |\n');
  });

  it('run the blocks of a cell into one line', async () => {
    const list = b.list([b.listItem([p('b')]), b.listItem([p('c')])]);
    const rows = [b.tableRow([b.tableCell([p('a'), list, b.code('d\ne')])])];
    expect(await of(b.table(rows))).toContain('| a b c `d e` |');
  });
});

describe('quotations', () => {
  const who = (origin: 'brief' | 'editorial' | 'computed') =>
    b.quotation('block', [p('words')], { attribution: b.attribution([t('Somebody')], origin) });

  it('print who is quoted as their last line, unless that was inferred', async () => {
    expect(await of(who('brief'))).toBe('> words\n>\n> — Somebody\n');
    expect(await of(who('editorial'))).toBe('> words\n>\n> — Somebody\n');
    expect(await of(who('computed'))).toBe('> words\n');
  });
});

describe('lists', () => {
  it('are tight, and apart only where an item holds several blocks', async () => {
    const tight = b.list([
      b.listItem([p('a'), b.list([b.listItem([p('b')])])]),
      b.listItem([p('c')]),
    ]);
    expect(await of(tight)).toBe('- a\n  - b\n- c\n');
    const loose = b.list([b.listItem([p('a'), p('b')]), b.listItem([p('c')])]);
    expect(await of(loose)).toBe('- a\n\n  b\n\n- c\n');
  });

  it('show what is done', async () => {
    const tasks = [true, false].map(checked => b.listItem([p('a')], { checked }));
    expect(await of(b.list(tasks))).toBe('- [x] a\n- [ ] a\n');
  });
});

it('sets terms in bold above their description', async () => {
  const list = b.definitionList([
    b.definitionTerm([t('ROK')]),
    b.definitionTerm([t('Seoul')]),
    b.definitionDescription([p('South Korea.')]),
    b.definitionTerm([t('DPRK')]),
    b.definitionDescription([p('North Korea.')]),
  ]);
  expect(await of(list)).toBe(
    '- **ROK**\\\n  **Seoul**\\\n  South Korea.\n- **DPRK**\\\n  North Korea.\n',
  );
});

it('marks a draft at the top', async () => {
  const { value } = await write(b.document([p('x')], { draft: true }));
  expect(value).toBe('**Draft**\n\nx\n');
});
