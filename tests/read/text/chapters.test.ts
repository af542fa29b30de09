import { describe, expect, it } from 'vitest';
import { plainText, visit } from '../../../src/brief/index.ts';
import { docx } from '../../../src/read/docx/index.ts';
import type { Reading } from '../../../src/read/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { makeDocx, p } from '../../helper/make-docx.ts';

/** Lists each citation with the words of its note, then how many headings there are. */
function found({ value }: Reading): string[] {
  const notes = new Map<string, string>();
  const out: string[] = [];
  let headings = 0;
  visit(value, node => {
    if (node.type === 'note') notes.set(node.id || node.label, `${node.label} ${plainText(node)}`);
    if (node.type === 'heading') headings += 1;
    return undefined;
  });
  visit(value, node => {
    if (node.type === 'citation')
      out.push(`${node.label}: ${node.items.map(({ note }) => notes.get(note ?? '')).join()}`);
    return undefined;
  });
  return [...out, `${headings} headings`];
}

const more =
  'Nobody has mended it since, and nobody has asked for the money in all of those years.';
const chapters = [
  'Two Roads to the Coast',
  'Chapter 1: The Old Road',
  'The old road was built in 1870 by the army.[1] It follows the river and floods each spring.[2]',
  more,
  'Notes',
  '[1] Army Survey, 1871.',
  '[2] Gazetteer, p. 5.',
  'Chapter 2: The New Road',
  'The new road was built with a loan.[1] It cost twice the sum.[2] The audit said so.[3]',
  `${more} So it is.`,
  'Notes',
  '[1] Loan Agreement, 1994.',
  '[2] Ministry of Works, 2001.',
  '[3] Auditor General, 2002.',
];
const expected = [
  '1: 1 Army Survey, 1871.',
  '2: 2 Gazetteer, p. 5.',
  '1: 1 Loan Agreement, 1994.',
  '2: 2 Ministry of Works, 2001.',
  '3: 3 Auditor General, 2002.',
  '2 headings',
];

describe('notes listed by chapter', () => {
  it('are each joined to the markers of their chapter', () => {
    expect(found(text.read(`${chapters.join('\n\n')}\n`, { file: 'a.txt' }))).toEqual(expected);
  });

  it('are found in a Word file', () => {
    const body = chapters.map(words => p(words)).join('');
    expect(found(docx.read(makeDocx({ body }), { file: 'a.docx' }))).toEqual(expected);
  });

  it('are one list where only one is cited', () => {
    const lines = chapters.map((line, i) => (i < 5 ? line.replace(/\[\d\]/g, '') : line));
    const labels = found(text.read(`${lines.join('\n\n')}\n`, { file: 'a.txt' }));
    expect(labels.slice(0, 3)).toEqual(expected.slice(2, 5));
  });
});
