import { describe, expect, it } from 'vitest';
import { registers, toCsv, toDocument } from '../../src/register/index.ts';
import { briefOf } from '../select/brief-of.ts';

const brief = briefOf(
  '# T\n\n## Findings\n\nAnna Berg of Norland counted 4.5 million boats on 9–10 January 2026.[^1] The clerk of Sund said ‘=SUM(A1)’ to Norland.\n\nArticle 6 reads:\n\n> No boat shall leave.[^2]\n\n[^1]: Harbour Gazette, 12 February 2025.\n[^2]: Treaty, Article 6.\n',
);

describe('registers', () => {
  it('list quotations with their lead-in and note', () => {
    const found = registers.quotations(brief);
    expect(found.map(e => [e.item, e.leadIn, e.note])).toEqual([
      ['‘=SUM(A1)’', 'The clerk of Sund said ‘=SUM(A1)’ to Norland.', ''],
      ['No boat shall leave.', 'Article 6 reads:', expect.stringContaining('Treaty, Article 6.')],
    ]);
  });
  it('list figures and dates with their sentence', () => {
    expect(registers.figures(brief).map(e => e.item)).toEqual([
      '4.5 million',
      '9–10 January 2026',
      '6',
    ]);
  });
  it('keep a figure’s unit, sign and currency', () => {
    const found = registers.figures(
      briefOf(
        '# T\n\n## F\n\nWithin 30 minutes, below 500 m, it cost INR 84 crore, US$ 5 or $120 million, 41 % or 60%.\n',
      ),
    );
    expect(found.map(e => e.item)).toEqual([
      ...['30 minutes', '500 m', 'INR 84 crore', 'US$ 5', '$120 million', '41 %', '60%'],
    ]);
  });
  it('give a figure in a table its heads', () => {
    const table = '| Item | Cost | Share |\n| - | -: | -: |\n| Data centre | 31 | 60% |\n';
    const found = registers.figures(briefOf(`# T\n\n## F\n\nText.\n\n${table}`));
    expect(found.map(e => [e.item, e.leadIn])).toEqual([
      ['31', 'Data centre, Cost: 31'],
      ['60%', 'Data centre, Share: 60%'],
    ]);
  });
  it('find names that only open sentences where they stand elsewhere as well', () => {
    const found = registers.names(
      briefOf(
        '# T\n\n## F\n\nSund wants boats. Berg wants none.[^1] Loud “We came” of Article 7. Oslo waits. Oslo pays. Rain falls.\n\n[^1]: The clerk of Berg.\n',
      ),
    );
    expect(found.map(e => e.item)).toEqual(['Berg', 'Oslo']);
  });
  it('find names that are known, at the head of a sentence and without capitals', () => {
    const text = '# T\n\n## F\n\nMyanmar waits. Rain falls on it. भारत के लिए म्यांमार पड़ोसी है।\n';
    expect(registers.names(briefOf(text)).map(e => e.item)).toEqual([]);
    const known = ['Myanmar', 'भारत', 'म्यांमार', 'Bhutan'];
    expect(registers.names(briefOf(text), known).map(e => e.item)).toEqual([
      ...['Myanmar', 'भारत', 'म्यांमार'],
    ]);
  });
  it('list notes where they are cited', () => {
    expect(registers.notes(brief).map(e => e.item)).toHaveLength(2);
  });
  it('list names once, and no word that is large for its place alone', () => {
    expect(registers.names(brief).map(e => e.item)).toEqual([
      'Anna Berg of Norland',
      'Sund',
      'SUM',
      'Norland',
    ]);
  });
});

describe('a sheet', () => {
  const entries = [{ item: '=1+1', line: 3, leadIn: 'He said "so", twice', note: '' }];
  it('is CSV in which no cell is a formula', () => {
    expect(toCsv(entries)).toBe(
      'checked,item,line,lead-in,note\r\n☐,\'=1+1,3,"He said ""so"", twice",\r\n',
    );
  });
  it('is a document of one table with a box to tick in every row', () => {
    const text = JSON.stringify(toDocument(entries, 'figures', brief));
    expect(text.match(/"☐"/g)).toHaveLength(1);
    expect(text).toContain('"=1+1"');
  });
});
