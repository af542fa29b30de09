import { describe, expect, it } from 'vitest';
import { build as b, type Note } from '../../src/brief/index.ts';
import { markerParts } from '../../src/write/marker-parts.ts';

const notes = new Map<string, Note>(
  ['1', '2', '3', '4', '9'].map(marker => [
    `n-${marker}`,
    b.note(`x${marker}`, [b.paragraph([b.text('x')])], { id: `n-${marker}`, marker }),
  ]),
);
notes.set('n-0', b.note('24', [], { id: 'n-0', missing: true }));

const parts = (marker: string, ...cited: string[]) =>
  markerParts(
    b.citation(
      '?',
      cited.map(n => ({ note: `n-${n}` })),
      { marker },
    ),
    notes,
  ).map(({ text, note, within }) =>
    [text, note?.marker, within?.map(n => n.marker)].filter(x => x !== undefined),
  );

describe('markerParts', () => {
  it('gives a single note its whole marker', () => {
    expect(parts('1', '1')).toEqual([['1', '1']]);
    expect(parts('1a', '1')).toEqual([['1a', '1']]);
  });

  it('splits a list', () => {
    expect(parts('1, 9', '1', '9')).toEqual([['1', '1'], [', '], ['9', '9']]);
  });

  it('gives the notes that a range implies to its dash', () => {
    expect(parts('1–4,9', '1', '2', '3', '4', '9')).toEqual([
      ['1', '1'],
      ['–', ['2', '3']],
      ['4', '4'],
      [','],
      ['9', '9'],
    ]);
  });

  it('leads nowhere for a note without a text', () => {
    expect(parts('[24]', '0')).toEqual([['[24]']]);
    expect(parts('1,[24]', '1', '0')).toEqual([['1', '1'], [','], ['[24]']]);
  });

  it('keeps notes that the marker does not name, at its end', () => {
    expect(parts('see above', '1', '2')).toEqual([['see'], [' '], ['above'], ['', '1'], ['', '2']]);
  });

  it('makes up the marker', () => {
    for (const marker of ['1', '1–4', '1,9', ' 1 – 4 ;9.', ''])
      expect(
        parts(marker, '1', '2', '3', '4', '9')
          .map(([text]) => text)
          .join(''),
      ).toBe(marker);
  });
});
