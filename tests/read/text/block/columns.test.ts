import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/read/text/block/lay-out.ts';
import { text } from '../../../../src/read/text/index.ts';
import { breachesOf, noBreach } from '../../../helper/claims.ts';

const blocks = (...lines: string[]) => layOut(lines.join('\n')).blocks.map(block => block.text);
const head = 'Port          Ships that call     Berths';
const sund = 'Sund          Ferries and         Four deep';

describe('a cell of a row goes on in the next line', () => {
  it.each<[string, string[], string[]]>([
    [
      'between two others',
      [sund, '              small coasters'],
      ['Sund          Ferries and small coasters         Four deep'],
    ],
    [
      'in several lines',
      [sund, '              small', '              coasters'],
      ['Sund          Ferries and small coasters         Four deep'],
    ],
    [
      'and then the last one',
      [sund, '              coasters', '                                  ones'],
      ['Sund          Ferries and coasters         Four deep ones'],
    ],
    [
      'after the last one',
      [sund, '                                  ones', '              coasters'],
      ['Sund          Ferries and coasters         Four deep ones'],
    ],
    [
      'a hyphen at its end kept',
      [
        'Sund          Ferries, non-       Four-',
        '              stop',
        '                                  fold',
      ],
      ['Sund          Ferries, non-stop       Four-fold'],
    ],
    [
      'unless it runs under the next',
      [sund, '              small coasters and the rest'],
      [sund, 'small coasters and the rest'],
    ],
    ['unless it has no words', [sund, '              12'], [sund, '12']],
    [
      'unless a line stands between',
      [sund, '', '              small coasters'],
      [sund, 'small coasters'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(blocks(head, ...lines)).toEqual([head, ...expected]);
  });

  it('and the table keeps its rows', () => {
    const source = [
      head,
      sund,
      '              small coasters',
      'Norhavn       Tankers             Two',
    ].join('\n');
    const { value } = text.read(source, { file: 'a.txt' });
    const json = JSON.stringify(value);
    expect(json.match(/"tableRow"/g)).toHaveLength(3);
    expect(json.match(/"tableCell"/g)).toHaveLength(9);
    expect(breachesOf(source, text.read(source, { file: 'a.txt' }))).toEqual(noBreach);
  });

  it('and nothing is lost, whatever goes on in whatever order', () => {
    const line = fc.constantFrom(
      head,
      sund,
      'Sund          Ferries, non-       Four-',
      '              small coasters',
      '              non-',
      '              of\uFB01ces\u00AD',
      '              ships.1   ',
      '                                  ones',
      '                                  deep-',
      '\f              overleaf',
      '',
      'A line of prose that goes on and on until it is as long as a page is wide,',
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 14 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, end) => {
          const source = lines.join(end);
          expect(breachesOf(source, text.read(source, { file: 'a.txt' }))).toEqual(noBreach);
        },
      ),
      { seed: 7, numRuns: 400 },
    );
  });
});
