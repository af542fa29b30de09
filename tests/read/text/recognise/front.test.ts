import { describe, expect, it } from 'vitest';
import { isCredit, partsOf } from '../../../../src/read/text/recognise/credit.ts';
import { isSeries } from '../../../../src/read/text/recognise/series.ts';
import { kindsOf, more, prose } from '../scene-of.ts';

describe('what stands above a text', () => {
  it.each<[string, string[], string]>([
    [
      'title, byline and date',
      ['The Ferry Trade', 'By Ada Field', '12 May 2024', prose],
      'title byline byline paragraph',
    ],
    [
      'where the author works',
      ['The Ferry Trade', 'By Ada Field', 'Institute of Northern Ports', prose],
      'title byline byline paragraph',
    ],
    [
      'a name by itself, over where its owner works',
      ['The Ferry Trade', 'Ada Field', 'Institute of Northern Ports', prose],
      'title byline byline paragraph',
    ],
    [
      'a subtitle over the credits',
      ['The Ferry Trade', 'How the north lives with less', 'By Ada Field', prose],
      'title subtitle byline paragraph',
    ],
    [
      'a subtitle that the title’s colon announces',
      ['Rivers and Roads:', 'What the North Needs', prose],
      'title subtitle paragraph',
    ],
    [
      'no subtitle where a heading is',
      ['The Ferry Trade', 'Conclusion', prose],
      'title heading paragraph',
    ],
    [
      'a deck between title and credits',
      ['The Ferry Trade', 'Ferries are slow, and they are late as well.', 'By Ada Field', prose],
      'title standfirst byline paragraph',
    ],
    [
      'no deck without credits',
      ['The Ferry Trade', 'Ferries are slow, and they are late as well.', prose],
      'title paragraph paragraph',
    ],
    [
      'a publisher over a series',
      ['Institute of Northern Ports', 'Policy Brief No. 3', 'The Ferry Trade', prose],
      'byline byline title paragraph',
    ],
    [
      'a kicker in capitals',
      ['ANALYSIS', 'What the Ferry Trade Needs Now', prose],
      'byline title paragraph',
    ],
    [
      'no kicker over no title',
      ['TRADE', 'and so it goes on in the north', prose],
      'title paragraph paragraph',
    ],
    [
      'a title that takes no capital line for one',
      ['THE FERRY TRADE', 'WHAT IT NEEDS', prose],
      'title heading paragraph',
    ],
    [
      'links of the site',
      ['Home > Publications', 'The Ferry Trade', 'Share Tweet Email', prose],
      'chrome title chrome paragraph',
    ],
    [
      'no title in a first item',
      ['• The Ferry Trade', '• The Boat Trade', prose],
      'item item paragraph',
    ],
    [
      'no title with a number',
      ['1. The Ferry Trade', prose, '2. The Boat Trade', more],
      'heading paragraph heading paragraph',
    ],
    [
      'for whom it was made and when',
      ['The Ferry Trade', 'A note prepared for the Harbour Board, May 2024', 'Scope', prose, more],
      'title byline heading paragraph paragraph',
    ],
    [
      'a heading below a date that could be a name',
      ['The Ferry Trade', '12 May 2024', 'Key Findings', prose],
      'title byline heading paragraph',
    ],
    [
      'an office, a desk of it and what it issues',
      ['Department of Ports', 'Office of the Master', 'For Immediate Release', 'The Trade', prose],
      'byline byline byline title paragraph',
    ],
    [
      'what a register prints',
      [
        '[Volume 8] [Rules]',
        'DEPARTMENT OF PORTS',
        '49 CFR Part 299',
        'Standards of the Trade',
        prose,
      ],
      'byline byline byline title paragraph',
    ],
    [
      'a guide for somebody',
      ['The Ferry Trade', 'A briefing for members', prose],
      'title byline paragraph',
    ],
    [
      'a publisher and what it publishes in capitals',
      ['HARBOUR BOARD LIBRARY BRIEFING', 'The Trade of the North', prose],
      'byline title paragraph',
    ],
    [
      'a name with a title before it',
      ['The Ferry Trade', 'Dr. Ada Field-Poe', prose],
      'title byline paragraph',
    ],
    [
      'a name in a script without capitals',
      ['उत्तर की नौकाएँ', 'डॉ. मीरा जोशी', prose],
      'title byline paragraph',
    ],
    [
      'where people spoke, over what they said',
      [
        'The Ferry Trade',
        'Via Telephone',
        `MASTER: ${prose}`,
        'GUEST: So?',
        'MASTER: Go.',
        'GUEST: I do.',
      ],
      'title byline paragraph paragraph paragraph paragraph',
    ],
    ['no title over nothing', ['The Ferry Trade', 'By Ada Field'], 'paragraph paragraph'],
  ])('is %s', (_, blocks, kinds) => {
    expect(kindsOf(blocks)).toBe(kinds);
  });

  it.each<[string, string[], string]>([
    [
      'addresses and what it is about',
      ['Ministry of Ports', 'Dear Minister,', 'Ferries in the North', prose],
      'byline paragraph title paragraph',
    ],
    [
      'its subject as such',
      ['Ministry of Ports', 'Dear Minister,', 'Re: Ferries in the North', prose],
      'byline paragraph byline paragraph',
    ],
    [
      'links of the site that kept it',
      ['Share this page', 'Ministry of Ports', 'Dear Minister,', 'Ferries in the North', prose],
      'chrome byline paragraph title paragraph',
    ],
    [
      'no title where its words begin at once',
      ['Ministry of Ports', 'Dear Minister,', prose, more],
      'byline paragraph paragraph paragraph',
    ],
    [
      'nothing, where long text stands above the greeting',
      [`${prose} ${more}`, 'Dear Minister,', more],
      'paragraph paragraph paragraph',
    ],
  ])('is, in a letter, %s', (_, blocks, kinds) => {
    expect(kindsOf(blocks)).toBe(kinds);
  });

  it('is no byline in what a sentence begins with', () => {
    expect(kindsOf(['By the end of the year the trade was over.', prose, more])).not.toContain(
      'byline',
    );
  });

  it('is, in a memo, who writes to whom', () => {
    expect(
      kindsOf([
        'MEMORANDUM',
        'To:',
        'The Harbour Master',
        'From: Ada Field',
        'Subject: Ferries',
        prose,
      ]),
    ).toBe('byline byline byline byline byline paragraph');
    expect(
      kindsOf([
        'OFFICE OF THE HARBOUR MASTER',
        'Northport 2050',
        'MEMORANDUM FOR THE MASTERS OF ALL BOATS',
        'SUBJECT: Ferries',
        prose,
      ]),
    ).toBe('byline byline byline byline paragraph');
  });
});

describe('lines of a head', () => {
  it.each([
    ['12 May 2024 | Ada Field', ['12 May 2024', 'Ada Field']],
    ['Ada Field — 12 May 2024', ['Ada Field', '12 May 2024']],
    ['Ada Field · Institute · Oslo', ['Ada Field', 'Institute', 'Oslo']],
    ['Rivers — and roads', ['Rivers — and roads']],
  ])('%s has its parts', (line, parts) => {
    expect(partsOf(line)).toEqual(parts);
  });

  it.each([
    ['By Ada Field', true],
    ['12 May 2024 | Ada Field', true],
    ['By Ada Field | Institute of Northern Ports | Share', true],
    ['By the Harbour Desk | 8 May 2024', true],
    ['12 May 2024 | Policy Brief 3', true],
    ['Ada Field', false],
    ['12 May 2024 | and so it went on', false],
    [`By Ada Field, ${'who writes '.repeat(30)}`, false],
  ])('%s is a credit: %s', (line, expected) => {
    expect(isCredit(line)).toBe(expected);
  });

  it.each([
    ['Policy Brief No. 3', true],
    ['Issue 12, March 2024', true],
    ['PRESS RELEASE', true],
    ['Fourth Report of Session 2023–24', true],
    ['Harbour-Aktuell Nr. 17, März 2023', true],
    ['Number CBP 7545, 11 January 2024', true],
    ['RIN 2130-AC84', true],
    ['[Pages 12-14]', true],
    ['Order No. 5 and the Islands', false],
    ['Briefly put', false],
    ['The report was late', false],
  ])('%s names a series: %s', (line, expected) => {
    expect(isSeries(line)).toBe(expected);
  });
});
