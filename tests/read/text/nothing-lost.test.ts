import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Position, visit } from '../../../src/brief/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { cases } from '../../helper/cases.ts';

// Law 1: every range of a source is claimed exactly once, by a text, as syntax or as a repair.
function claimed(source: string): { unclaimed: string[]; twice: string[] } {
  const reading = text.read(source, { file: 'x.txt' });
  const ranges: Position[] = reading.claims.map(c => c.position);
  visit(reading.value, node => {
    if ((node.type === 'text' || node.type === 'citation') && node.position)
      ranges.push(node.position);
    return undefined;
  });
  const spans = ranges
    .map(p => [p.start.offset, p.end.offset] as const)
    .filter(([a, b]) => b > a)
    .sort((a, b) => a[0] - b[0]);
  const unclaimed: string[] = [];
  const twice: string[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from > at) unclaimed.push(source.slice(at, from));
    if (from < at) twice.push(source.slice(from, Math.min(at, to)));
    at = Math.max(at, to);
  }
  if (at < source.length) unclaimed.push(source.slice(at));
  return { unclaimed, twice };
}

const nothing = { unclaimed: [], twice: [] };

describe('plain text loses nothing', () => {
  for (const { name, text: source } of [...cases('seeds'), ...cases('cases/text')])
    it(`in ${name}`, () => {
      expect(claimed(source)).toEqual(nothing);
      expect(claimed(source.replace(/\r?\n/g, '\r\n'))).toEqual(nothing);
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
          expect(claimed(lines.join(end))).toEqual(nothing);
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });
});
