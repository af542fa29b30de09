import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/read/text/index.ts';
import { cases } from '../../helper/cases.ts';
import { breachesOf, noBreach } from '../../helper/claims.ts';
import { textFixtures } from '../../helper/text-fixtures.ts';

const claimed = (source: string) => breachesOf(source, text.read(source, { file: 'x.txt' }));

describe('plain text loses nothing', () => {
  const fixtures = textFixtures().map(({ name, source }) => ({ name, text: source }));
  for (const { name, text: source } of [...cases('seeds'), ...cases('cases/text'), ...fixtures])
    it(`in ${name}`, () => {
      expect(claimed(source)).toEqual(noBreach);
      expect(claimed(source.replace(/\r?\n/g, '\r\n'))).toEqual(noBreach);
    });

  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '',
      '  ',
      'Notes',
      '1. A note.',
      '2. Another.',
      '[3] And one.',
      '• An item',
      '- An item',
      '1) One',
      '2) Two',
      'A Heading',
      'BACKGROUND',
      'He added:',
      'We said so.12',
      'It was so.1 And then so.2 At last so.3',
      'By A. Author',
      '24 June 2024',
      '\uFEFFStart',
      'a page\fbreak',
      'II.',
      '\f12',
      'of\uFB01ce\u00A0hours\u00AD',
      'hyphen-',
      'ated words go on and on in a line of some length',
      'A\tB',
      '| a | b |',
      '=====',
      '— A. Author',
      'Term: its meaning in a line that is long enough',
      'first;',
      'Why?',
      '“Quoted in two',
      '\tIndented words that go on',
      '“Quoted.”4',
      'Views expressed are of the author.',
      'a line that is wrapped at some width and goes on in the middle of',
      'the sentence, as pasted text does when it comes from a mail',
    ),
  );
  it('in any text', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 25 }),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028'),
        (lines, end) => {
          expect(claimed(lines.join(end))).toEqual(noBreach);
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });
});
