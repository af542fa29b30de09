import { describe, expect, it } from 'vitest';
import { build as b, cutPhrasing, flatText } from '../../src/brief/index.ts';
import { findQuoted } from '../../src/resolve/quotation/find-quoted.ts';
import { sentenceStarts } from '../../src/resolve/sentence/boundaries.ts';

describe('inline quotations', () => {
  it.each<[string, string[]]>([
    ['He said “so it is” and left.', ['“so it is”']],
    ['It was ‘our countries’ relations’.', ['‘our countries’ relations’']],
    ['She wrote "no" twice.', ['"no"']],
    ["It's 'the other way', they say.", ["'the other way'"]],
    ['Er sagte „ja“ und ging.', ['„ja“']],
    ['Il dit « oui » et part.', ['« oui »']],
    ['Han sagde »ja« og gik.', ['»ja«']],
    ['said ”close.” and so', ['”close.”']],
    ['It was ’Thanks, but no.’ and so', ['’Thanks, but no.’']],
    ['The states’ and the union’s rights.', []],
    ['A 5" pipe and a 6" one.', []],
    ['the ’90s and the people’s will', []],
  ])('of %s', (text, quoted) => {
    const found = findQuoted(text).filter(q => q.closed);
    expect(found.map(q => text.slice(q.from, q.to))).toEqual(quoted);
  });

  it('that never close are told', () => {
    expect(findQuoted('He said “so and left.')).toEqual([{ from: 8, to: 9, closed: false }]);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four… Five.', 5],
    ['Mr. Smith met Dr. Jones at St. Petersburg.', 1],
    ['The U.S. Government spoke. It was in the U.S. The rest is known.', 3],
    ['See Art. 5 and No. 7 and pp. 3–4 of vol. 2.', 1],
    ['J. R. Smith wrote it. He is old.', 2],
    ['It grew by 3.5 per cent. Then it fell.', 2],
    ['Eggs, milk, etc. were sold. Milk etc. The rest was not.', 3],
    ['He said “Stop.” Then he left.', 2],
    ['The answer is no. Nobody asked.', 2],
    ['1. The first point. The second.', 2],
    ['यह सच है। वह गया। सब जानते हैं।', 3],
    ['So it was. \uFFFC And then.', 2],
    ['It is . . . odd. And so on.', 2],
    ['Smith et al. found it. Others did not.', 2],
    ['これは文です。次の文。', 2],
    ['', 1],
  ])('of %j', (text, count) => {
    expect(sentenceStarts(text).length + 1).toBe(count);
  });
});

describe('phrasing cut at offsets', () => {
  it('gives every part once', () => {
    const nodes = [
      b.text('One two '),
      b.strong([b.text('three')]),
      b.citation('1'),
      b.text(' four'),
    ];
    const parts = cutPhrasing(nodes, [0, 4, 10, 13, 14]);
    expect(parts.map(flatText)).toEqual(['', 'One ', 'two th', 'ree', '\uFFFC', ' four']);
    expect(cutPhrasing([], [0, 3])).toEqual([[], [], []]);
  });
});
