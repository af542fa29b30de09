import { describe, expect, it } from 'vitest';
import { headingDepths } from '../../../../src/read/text/recognise/heading-depths.ts';
import { recognise } from '../../../../src/read/text/recognise/index.ts';
import { isAttribution } from '../../../../src/read/text/recognise/quotation.ts';
import { kindsOf, more, prose, sceneOf, type Told } from '../scene-of.ts';

/** Gives what blocks below a title and a first paragraph are. */
const below = (...told: Told[]) =>
  kindsOf(['The Ferry Trade', prose, ...told]).replace(/^title \w+ ?/, '');
const near = (text: string): Told => ({ text, gap: 0 });

describe('headings', () => {
  it.each<[string, Told[], string]>([
    ['a line in title case over a text', ['Scope of the Trade', more], 'heading paragraph'],
    ['a line in capitals', ['SCOPE OF IT', more], 'heading paragraph'],
    ['a bold line', [{ text: 'Scope of it', bold: true }, more], 'heading paragraph'],
    ['a line with a number', ['2. Scope of it', more], 'heading paragraph'],
    [
      'a number alone over its words',
      ['2.', 'Scope of it', more],
      'heading-number heading paragraph',
    ],
    ['a part over its name', ['Part I', near('Scope'), more], 'heading-number heading paragraph'],
    [
      'an underlined line',
      ['scope of it', near('-----------'), more],
      'heading underline paragraph',
    ],
    ['a line over an item', ['Scope', '• one', '• two'], 'heading item item'],
    ['a line over a table', ['Scope', near('a\tb'), near('c\td')], 'heading table-row table-row'],
    [
      'a line over one that leads in',
      ['Scope', 'It asks for these things:', more],
      'heading paragraph paragraph',
    ],
    [
      'a line over a short sentence',
      ['Scope', 'All of the ferries of the north are meant.', more],
      'heading paragraph paragraph',
    ],
    [
      'a line over a line over a text',
      ['Scope', 'Terms', `${more} ${prose}`],
      'heading heading paragraph',
    ],
    [
      'a line over a day in brackets',
      ['Scope', '(as of May 2024)', `${more} ${prose}`],
      'heading paragraph paragraph',
    ],
    [
      'a line that carries a note',
      ['Scope of it[1]', `${more}[2]`, 'Notes', '[1] A.', '[2] B.'],
      'heading paragraph notes-heading note note',
    ],
    ['a question', ['Is it slow?', more], 'heading paragraph'],
    [
      'a line with a number over few words',
      ['II. Terms', 'It rescinds the rule.'],
      'heading paragraph',
    ],
    [
      'no post below a name',
      [prose, 'Ada Field', near('Specialist in the Trade of Ports'), more],
      'paragraph paragraph paragraph paragraph',
    ],
    ['no line at the end', ['Scope of the Trade'], 'paragraph'],
    [
      'no line over its notes',
      ['Scope of the Trade', 'Notes', '1. A.', '2. B.'],
      'paragraph notes-heading note note',
    ],
    [
      'no line with a marker inside',
      ['Scope[1] of it', `${more}[2]`, 'Notes', '[1] A.', '[2] B.'],
      'paragraph paragraph notes-heading note note',
    ],
    ['no number over a number', ['2.', '3.', more], 'paragraph paragraph paragraph'],
    ['no row of cells', ['West   3.2   3.0', more], 'paragraph paragraph'],
    [
      'no name below the end of a letter',
      ['Yours sincerely,', 'Ada Field', `${more} ${prose}`],
      'paragraph paragraph paragraph',
    ],
    [
      'no line that the one before announces',
      ['So it says:', 'scope of it', more],
      'paragraph paragraph paragraph',
    ],
  ])('are %s', (_, told, kinds) => {
    expect(below(...told)).toBe(kinds);
  });

  it.each<[string, [string, string?][], string]>([
    [
      'set alike',
      [
        ['One', 'line'],
        ['Two', 'line'],
      ],
      '1 1',
    ],
    [
      'set anew',
      [
        ['One', 'capitals'],
        ['Two', 'line'],
        ['Three', 'capitals'],
      ],
      '1 2 1',
    ],
    [
      'by their numbers',
      [
        ['1 A', 'decimal 1'],
        ['B', 'lower'],
        ['1.1 C', 'decimal 2'],
        ['1.1.1 D', 'decimal 3'],
        ['2 E', 'decimal 1'],
      ],
      '1 2 2 3 1',
    ],
    [
      'below a number that is missing',
      [
        ['1 A', 'decimal 1'],
        ['1.1.1 B', 'decimal 3'],
      ],
      '1 2',
    ],
    [
      'first of all by a second number',
      [
        ['1.1 A', 'decimal 2'],
        ['1.2 B', 'decimal 2'],
      ],
      '1 1',
    ],
    [
      'at the close of numbered ones',
      [
        ['1 A', 'decimal 1'],
        ['a B', 'lower'],
        ['Conclusion', 'line'],
      ],
      '1 2 1',
    ],
    ['in a look that nobody said', [['One'], ['Two']], '1 1'],
  ])('have a depth: %s', (_, told, depths) => {
    const found = told.map(([, style]) => ({
      kind: 'heading' as const,
      confidence: 1,
      ...(style ? { style } : {}),
    }));
    const deep = headingDepths(found, index => told[index]?.[0] ?? '');
    expect(deep.map(({ depth }) => depth).join(' ')).toBe(depths);
  });
});

describe('quotations', () => {
  const said = 'We have told the council what we want, and it has told us nothing.';
  it.each<[string, Told[], string]>([
    [
      'a paragraph in marks below a lead-in',
      ['The master said:', `“${said}”`, more],
      'paragraph quotation paragraph',
    ],
    [
      'a paragraph set in below a lead-in',
      ['The master said:', { text: said, indent: 4 }, more],
      'paragraph quotation paragraph',
    ],
    [
      'a paragraph set in over who said it',
      [more, { text: said, indent: 4 }, '— The Harbour Master', prose],
      'paragraph quotation attribution paragraph',
    ],
    [
      'two paragraphs whose mark closes late',
      ['The master said:', `“${said}`, `“${said}”`, more],
      'paragraph quotation quotation paragraph',
    ],
    [
      'what keeps the indent',
      ['The master said:', { text: said, indent: 4 }, { text: more, indent: 4 }, prose],
      'paragraph quotation quotation paragraph',
    ],
    ['no short words', ['The master said:', '“No.”', more], 'paragraph paragraph paragraph'],
    [
      'no two quotations in one line',
      ['There are:', '“many ferries of the north” and “many boats”', more],
      'paragraph paragraph paragraph',
    ],
    [
      'no item in a list',
      ['The master said:', '• one of the things', '• another of them all', more],
      'paragraph item item paragraph',
    ],
    [
      'nobody’s name by itself',
      [more, '— The Harbour Master', prose],
      'paragraph paragraph paragraph',
    ],
  ])('are %s', (_, told, kinds) => {
    expect(below(...told)).toBe(kinds);
  });

  it.each([
    ['— Ada Field', true],
    ['–Ada Field, Harbour Master', true],
    ['— and so on', false],
    ['— Ada Field said no.', false],
    ['Ada Field', false],
    [`— Ada ${'Field '.repeat(30)}`, false],
  ])('have in %s who said it: %s', (line, expected) => {
    expect(isAttribution(line)).toBe(expected);
  });
});

describe('a standfirst', () => {
  const again = `${prose} ${more}`;
  const marked = `${prose}[1] ${more}[2]`;
  it.each<[string, Told[], string]>([
    [
      'without a marker, whose words come again',
      [prose, marked, `${more}[3]`],
      'standfirst paragraph paragraph',
    ],
    ['whose sentence comes again', [prose, again], 'standfirst paragraph'],
    [
      'not with a marker',
      [`${prose}[1]`, `${again}[2]`, `${more}[3]`],
      'paragraph paragraph paragraph',
    ],
    ['not whose words come once', [prose, more], 'paragraph paragraph'],
    ['not one that is no sentence', [prose.replace(/\.$/, ':'), again], 'paragraph paragraph'],
    ['not one so short', ['It is slow.', `It is slow. ${prose}`], 'paragraph paragraph'],
    ['not one so long', [`${again} `.repeat(4).trim(), again], 'paragraph paragraph'],
    [
      'not one of digits',
      [`${'1234 '.repeat(20)}5.`, `${'1234 '.repeat(20)}5. ${prose}`],
      'paragraph paragraph',
    ],
  ])('is a first paragraph %s', (_, told, kinds) => {
    expect(kindsOf(['The Ferry Trade', ...told])).toBe(`title ${kinds}`);
  });
});

describe('what stands below a text', () => {
  it.each<[string, Told[], string]>([
    [
      'whose views it gives',
      [more, 'The views expressed are those of the author.'],
      'paragraph disclaimer',
    ],
    [
      'who wrote it',
      [more, 'Ada Field is a senior fellow at the Institute of Northern Ports.'],
      'paragraph author-note',
    ],
    ['links of the site', [more, 'Share this page', 'Tags: ferries'], 'paragraph chrome chrome'],
    [
      'links to other pages below their heading',
      [more, 'Related articles', 'Boats of the south', 'Nets of the west'],
      'paragraph chrome chrome chrome',
    ],
    [
      'no heading of links over a text',
      [more, 'Related articles', `${prose} ${more}`],
      'paragraph heading paragraph',
    ],
    [
      'a link’s words between two lines of the site',
      [more, 'Share this page', 'Boats of the south', 'Tags: ferries'],
      'paragraph chrome paragraph chrome',
    ],
    [
      'no text as long as that',
      [more, `The views expressed are those of the author. ${`${prose} `.repeat(10)}`],
      'paragraph paragraph',
    ],
  ])('is %s', (_, told, kinds) => {
    expect(below(...told)).toBe(kinds);
  });
});

describe('other parts', () => {
  const term = (name: string) => `${name}: what is meant by it, in a few words.`;
  it.each<[string, Told[], string]>([
    [
      'terms, three in a row',
      [term('Port'), term('Quay'), term('Berth')],
      'definition definition definition',
    ],
    ['no two terms', [term('Port'), term('Quay'), more], 'paragraph paragraph paragraph'],
    ['a rule', [more, '* * *', prose], 'paragraph rule paragraph'],
    [
      'what goes on in an item',
      ['• one', { text: more, indent: 4 }, '• two'],
      'item item-more item',
    ],
    [
      'a list of contents, over what it announces',
      ['Scope', 'Terms', 'Scope', `${more} ${prose}`, 'Terms', more],
      'paragraph item heading paragraph heading paragraph',
    ],
    [
      'nothing that stands once in a list of contents',
      ['Scope', 'Scope', `${more} ${prose}`],
      'heading heading paragraph',
    ],
  ])('are %s', (_, told, kinds) => {
    expect(below(...told)).toBe(kinds);
  });
});

describe('hints', () => {
  const other =
    'Boats are slow where the water is low, and nobody sails at night in the cold part of the year at all.';
  const told = ['The Ferry Trade', prose, 'Scope', more, 'oddly set', other];
  it.each<[string, Parameters<typeof kindsOf>[1], string]>([
    [
      'headings that are named, and no others',
      { hints: { headings: ['oddly  set'] } },
      'title paragraph paragraph paragraph heading paragraph',
    ],
    [
      'no headings where none are named',
      { hints: { headings: [] } },
      'title paragraph paragraph paragraph paragraph paragraph',
    ],
    [
      'quotations that are named',
      { hints: { quotations: ['Nobody has counted'] } },
      'title paragraph heading quotation paragraph paragraph',
    ],
    [
      'nothing by a hint without words',
      { hints: { quotations: [' '] } },
      'title paragraph heading paragraph paragraph paragraph',
    ],
  ])('make %s', (_, options, kinds) => {
    expect(kindsOf(told, options)).toBe(kinds);
  });

  it('take the number from a heading that they make a quotation', () => {
    expect(
      kindsOf(['The Ferry Trade', prose, '2.', 'Scope of it', more], {
        hints: { quotations: ['Scope of it'] },
      }),
    ).toBe('title paragraph paragraph quotation paragraph');
  });

  it('that fit nothing are said', () => {
    const { messages } = recognise(sceneOf(told, { hints: { headings: ['Nowhere'] } }));
    expect(messages.map(({ rule }) => rule)).toEqual(['hint-unmatched']);
  });
});
