import { describe, expect, it } from 'vitest';
import { build as b, lostQuotationText } from '../../../src/brief/index.ts';
import { handle } from '../../../src/write/pdf/handle/index.ts';
import { context } from './helper/context.ts';

const run = { font: 'Noto Serif', fontSize: 10.5, color: '#1a1a1a', tags: [] };
const t = b.text;

describe('handlers', () => {
  it('give a text as one run, its white space collapsed', () => {
    expect(handle(t('a\n  b\u00a0c'), context)).toEqual([{ ...run, text: 'a b\u00a0c' }]);
  });

  it('carry formatting down to the runs', () => {
    const node = b.emphasis([t('a'), b.strong([t('b')]), b.del([t('c')])]);
    expect(handle(node, context)).toEqual([
      { ...run, text: 'a', italics: true },
      { ...run, text: 'b', italics: true, bold: true },
      { ...run, text: 'c', italics: true, strike: true },
    ]);
  });

  it('raise a citation, glue it to its word and link it to its first note', () => {
    const note = b.note('1', [], { id: 'n-1' });
    const node = b.citation('7', [{ note: 'n-1' }, { note: 'n-9' }], { marker: '1–2' });
    const [made] = handle(node, { ...context, notes: new Map([['n-1', note]]) });
    expect(made).toMatchObject({
      text: '1–2',
      tags: [{ role: 'Reference' }, { role: 'Link' }],
      link: '#n-1',
      cites: ['n-1'],
      glue: true,
    });
  });

  it('let the number of a note lead back, if a marker leads there', () => {
    const note = b.note('1', [b.paragraph([t('Words.')])], { id: 'n-1' });
    const cited = { ...context, cited: new Set(['n-1']) };
    const label = (made: unknown) =>
      (made as { hanging: { text: object[] } }[])[0]?.hanging.text[0];
    expect(label(handle(note, cited))).toMatchObject({
      link: '#n-1 cited',
      tags: [{ role: 'Link' }],
    });
    expect(label(handle(note, context))).not.toHaveProperty('link');
  });

  it('indent all lines of a reference but the first', () => {
    const made = handle(b.bibliography([b.paragraph([t('Author, Title.')])]), context);
    expect(made).toMatchObject([{ stack: [{ outdent: 18, margin: [18, 0, 0, 4] }] }]);
  });

  it('set code in letters of one width', () => {
    expect(handle(b.inlineCode('a'), context)).toMatchObject([{ font: 'Noto Sans Mono' }]);
    expect(JSON.stringify(handle(b.code('a'), context))).toContain('"font":"Noto Sans Mono"');
  });

  it('print a citation without a note, linked to nothing', () => {
    const [made] = handle(b.citation('7', [{ note: 'n-1' }]), context);
    expect(made).toMatchObject({ text: '7', tags: [{ role: 'Reference' }] });
    expect(made).not.toHaveProperty('link');
    expect(made).not.toHaveProperty('cites');
  });

  it('never print an attribution that was inferred', () => {
    const who = (origin: 'brief' | 'computed') =>
      b.quotation('block', [b.paragraph([t('Words.')])], {
        attribution: b.attribution([t('A. Minister')], origin),
      });
    expect(JSON.stringify(handle(who('brief'), context))).toContain('"— "');
    expect(JSON.stringify(handle(who('computed'), context))).not.toContain('Minister');
  });

  it('mark the gap of a quotation that is missing', () => {
    const made = handle(b.quotation('block', [], { missing: true }), context);
    expect(JSON.stringify(made)).toContain(lostQuotationText);
  });

  it('keep a paragraph with the quotation that it introduces', () => {
    const paragraph = b.paragraph([b.sentence([t('He said.')], { id: 't-1' })]);
    expect(handle(paragraph, context)[0]).not.toHaveProperty('keepNext');
    const leading = { ...context, leadIns: new Set(['t-1']) };
    expect(handle(paragraph, leading)[0]).toMatchObject({ keepNext: true });
  });

  it('keep a paragraph that ends in a colon with what follows', () => {
    expect(handle(b.paragraph([t('As follows: ')]), context)[0]).toMatchObject({ keepNext: true });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '#nowhere'])('do not link to %s', url => {
    expect(handle(b.link(url, [t('a')]), context)).toEqual([{ ...run, text: 'a' }]);
  });

  it('link to addresses, and to passages that are there', () => {
    const inside = { ...context, targets: new Set(['s-1']) };
    for (const url of ['https://example.org/', 'mailto:a@example.org', '#s-1']) {
      const made = handle(b.link(url, [t('a')]), inside);
      expect(made).toMatchObject([{ text: 'a', link: url, tags: [{ role: 'Link' }] }]);
    }
  });

  it('give a heading the depth of its nesting, and keep it with the text', () => {
    const node = b.section([b.section([], { heading: b.heading([t('Inner')], { number: '1' }) })], {
      id: 's-1',
      heading: b.heading([t('Outer')]),
    });
    expect(handle(node, context)).toMatchObject([
      {
        anchor: 's-1',
        stack: [
          { tag: { role: 'H1' }, keepNext: true, outline: { title: 'Outer', depth: 1 } },
          { stack: [{ tag: { role: 'H2' }, outline: { title: '1 Inner', depth: 2 } }] },
        ],
      },
    ]);
  });

  it('number the items of a list from its start', () => {
    const items = [b.listItem([b.paragraph([t('a')])]), b.listItem([b.paragraph([t('b')])])];
    expect(handle(b.list(items, { ordered: true, start: 9 }), context)).toMatchObject([
      {
        tag: { role: 'L', numbering: 'Decimal' },
        stack: [
          { tag: { role: 'LI' }, hanging: { text: [{ text: '9.' }], tag: { role: 'Lbl' } } },
          { hanging: { text: [{ text: '10.' }] } },
        ],
      },
    ]);
  });

  it('number the items of a list as it counts', () => {
    const items = [b.listItem([b.paragraph([t('a')])]), b.listItem([b.paragraph([t('b')])])];
    const list = b.list(items, { ordered: true, start: 3, numbering: 'lower-alpha' });
    expect(handle(list, context)).toMatchObject([
      {
        tag: { role: 'L', numbering: 'LowerAlpha' },
        stack: [{ hanging: { text: [{ text: 'c.' }] } }, { hanging: { text: [{ text: 'd.' }] } }],
      },
    ]);
  });

  it('show an image no larger than it is', () => {
    expect(handle(b.image('a.png', 'What'), context)).toMatchObject([
      { image: 'a.png', fit: [100, 50], tag: { role: 'Figure', alt: 'What' } },
    ]);
  });

  it('tell what an image shows that is not there', () => {
    expect(handle(b.image('b.png', 'What'), context)).toMatchObject([
      { text: '[What]', tags: [{ role: 'Figure', alt: 'What' }] },
    ]);
  });

  it('make no block of white space', () => {
    expect(handle(b.paragraph([t(' ')]), context)).toEqual([]);
    expect(handle(b.box('notice', []), context)).toEqual([]);
  });

  it('leave out a list of contents with one entry', () => {
    const entry = { id: 's', title: 'One', depth: 2 };
    expect(handle(b.contents(), { ...context, contents: [entry] })).toEqual([]);
    expect(handle(b.contents(), { ...context, contents: [entry, entry] })).toMatchObject([
      { tag: { role: 'TOC' }, stack: [{ keepNext: true }, { pageOf: 's' }, { pageOf: 's' }] },
    ]);
  });

  it('lose no words of a block that stands in a heading', () => {
    const quotation = b.quotation('block', [b.paragraph([t('Words')])], {});
    const made = handle(b.heading([quotation, t('after')]), context);
    expect(made).toMatchObject([{ text: [{ text: 'Words' }, { text: ' ' }, { text: 'after' }] }]);
  });
});
