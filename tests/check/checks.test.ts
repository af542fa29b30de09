import { describe, expect, it } from 'vitest';
import { checkBrief } from '../../src/check/index.ts';
import { readBrief } from '../../src/pipeline.ts';
import { markdown } from '../../src/read/markdown/index.ts';

// One line a case: what the brief says, and what an editor hears: line, column, rule.
const cases: readonly [string, string, string[]][] = [
  [
    'no date, no language, no licence',
    'Words.',
    ['- date-missing', '- lang-missing', '- licence-missing'],
  ],
  ['notes out of order', 'One.[^2] Two.[^1]\n\n[^1]: A.\n[^2]: B.', ['1:14 note-out-of-order']],
  ['notes in order, one cited again', 'One.[^1] Two.[^2] Three.[^1]\n\n[^1]: A.\n[^2]: B.', []],
  [
    'a quotation by nobody',
    'He came.\n\n> Words without an owner.',
    ['3:1 quotation-unattributed'],
  ],
  ['a quotation by somebody', 'He came.\n\n> Words with an owner.\n>\n> — An owner', []],
  [
    'two wordings',
    'She said “we will build the wall in the sea this year”.\n\nLater: “we will build a wall in the sea this year”.',
    ['3:8 quotation-reworded'],
  ],
  [
    'the same words twice',
    'She said “we will build the wall in the sea”. “We will build the wall in the sea”, she said.',
    [],
  ],
  [
    'two values',
    'It holds 66 per cent of the territory.\n\nIt holds 67 per cent of the territory.',
    ['3:10 figure-contradicted'],
  ],
  ['two things', 'It holds 66 per cent of the territory and 15 per cent of the population.', []],
  [
    'an abbreviation of the author’s',
    'The FEDZ grew. The FEDZ paid. The FEDZ fell.',
    ['1:5 abbreviation-undefined'],
  ],
  [
    'an abbreviation spelled out',
    'The Far East Zone (FEZ) grew. The FEZ paid. The FEZ fell. The FEZ rose.',
    [],
  ],
  ['last year, in no year', 'It happened last year.', ['1:13 date-relative']],
  [
    'a sentence twice',
    'The boat is late and nobody pays for it.\n\nThe boat is late and nobody pays for it.',
    ['3:1 sentence-repeated'],
  ],
  ['a straight mark', "Putin’s and Kim’s and Russia's boats.", ['1:23 marks-mixed']],
  ['letters of two scripts', 'The Тreaty was signed.', ['1:5 letters-mixed']],
  ['look-alikes', 'Kim II-Sung signed in l961.', ['1:5 look-alike', '1:23 look-alike']],
  [
    'a site’s own below the text',
    '# T\n\nWords.\n\n## End\n\nSo it ended.\n\nShare this on Facebook\n\nTags: boats, trade',
    ['9:1 chrome-trailing', '11:1 chrome-trailing'],
  ],
  [
    'a site’s own that is set aside',
    '# T\n\nWords.\n\n:::section{role=chrome}\nShare this on Facebook\n:::',
    [],
  ],
  ['a site’s own word within the text', 'Share this on Facebook\n\nWords follow it.', []],
  ['a link to nowhere', 'See [there](#nowhere).', ['1:5 link-nowhere']],
];

const metadata = ['date-missing', 'lang-missing', 'licence-missing'];

describe('an editor hears of', () => {
  for (const [name, text, expected] of cases)
    it(name, () => {
      const brief = readBrief({ file: 'x.md', text, reader: markdown }).value;
      const said = checkBrief(brief, 'x.md').map(({ rule, place }) => {
        const start = place?.position?.start;
        return `${start ? `${start.line}:${start.column}` : '-'} ${rule}`;
      });
      const wanted = expected[0]?.includes('date-missing')
        ? said
        : said.filter(line => !metadata.some(rule => line.endsWith(rule)));
      expect(wanted).toEqual(expected);
    });
});
