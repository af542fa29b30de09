import { describe, expect, it } from 'vitest';
import { type Brief, build as b, type Document } from '../../src/brief/index.ts';
import { notesThatLean } from '../../src/fidelity/notes-that-lean.ts';
import { referenceInNote } from '../../src/fidelity/reference-in-note.ts';
import { number } from '../../src/number/index.ts';

const texts: Record<string, string> = {
  1: 'A. Berg, “A treaty”, Review 12 (2025).',
  2: 'Ibid., preamble.',
  3: 'Ibid., Article 4.',
  4: 'R. Sen, Annual Report, p. 19.',
  5: 'See note 4 above, p. 49.',
  6: 'Berg, op. cit., p. 3.',
};
const notes = () =>
  b.notes(
    Object.entries(texts).map(([label, text]) =>
      b.note(label, [b.paragraph([b.text(text)])], { id: `n-${label}` }),
    ),
  );
const brief: Brief = b.brief([notes()]);

/** Lays out an extract that cites these notes in this order. */
function extract(...labels: string[]): Document {
  const cited = labels.map(label => b.citation(label, [{ note: `n-${label}` }]));
  return number({
    type: 'document',
    schemaVersion: 1,
    audience: { id: 'india-note', label: 'India' },
    metadata: { title: 'A' },
    references: [],
    children: [b.paragraph([b.text('So.'), ...cited]), notes()],
  });
}

const said = (...labels: string[]) =>
  notesThatLean(extract(...labels), brief, 'a.md').map(message => message.reason);

describe('notesThatLean', () => {
  it('says which note of the brief an “Ibid.” means', () => {
    expect(said('3')).toEqual([
      'The edition `india-note` has a note that means another: note 3 (`Ibid., Article 4.`) on note 1, which it leaves out',
    ]);
    expect(said('1', '4', '3')[0]).toContain('on note 1, which does not stand just before it');
  });

  it('is silent where the note before is the same work', () => {
    expect(said('1', '2', '3')).toEqual([]);
    expect(said('1', '3')).toEqual([]);
  });

  it('says what became of a note that is meant by number or name', () => {
    expect(said('5')[0]).toContain('on note 4, which it leaves out');
    expect(said('4', '5')[0]).toContain('on note 4, which it numbers 1');
    expect(said('6')[0]).toContain('on note 1, which it leaves out');
    expect(said('1', '6')).toEqual([]);
  });

  it('names all of them in one message', () => {
    const [message, ...rest] = notesThatLean(extract('3', '5'), brief, 'a.md');
    expect(rest).toEqual([]);
    expect(message).toMatchObject({ rule: 'note-leans', severity: 'warning', count: 2 });
    expect(message?.reason).toMatch(/note 3 .* note 5 /);
  });
});

describe('referenceInNote', () => {
  it.each([
    ['Ibid.', { to: 'before' }],
    ['Id. at 5.', { to: 'before' }],
    ['See ibid., p. 4.', { to: 'before' }],
    ['वही, पृ. 12।', { to: 'before' }],
    ['Sen, supra note 3, at 5.', { to: 'number', label: '3' }],
    ['See n. 12 above.', { to: 'number', label: '12' }],
    ['See also footnote 7.', { to: 'number', label: '7' }],
    ['देखें टिप्पणी ६, पृ. 4।', { to: 'number', label: '6' }],
    ['Berg, op. cit., p. 3.', { to: 'name', names: ['Berg'] }],
    ['Secretariat note 7, annex B.', undefined],
    ['See note 7 of the Secretariat.', undefined],
    ['Identity Council, Report 5.', undefined],
    ['वहीदा खान, एक पुस्तक।', undefined],
  ])('%s', (text, expected) => {
    expect(referenceInNote(text)).toEqual(expected);
  });
});
