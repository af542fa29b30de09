import { describe, expect, it } from 'vitest';
import { plainText, visit } from '../../src/brief/index.ts';
import { docx } from '../../src/read/docx/index.ts';
import { html } from '../../src/read/html/index.ts';
import { makeDocx, p } from '../helper/make-docx.ts';

const lines = [
  'The ferry to the islands has been late for the third year in a row, and',
  'nobody has been asked why. A report of the ministry says that the boats',
  'are old and that no money was set aside for them. It names four ports,',
  'Oban among them, in which the piers were closed for the winter, and the',
  'islanders had to wait for weeks.',
  'A new boat was ordered in the spring. It will not come before the year',
  'is out, and the one that it replaces has been sold to a firm in the well-',
  'known port of Piraeus.',
];
const joined = [`${lines.slice(0, 5).join(' ')}`, `${lines.slice(5, 7).join(' ')}${lines[7]}`];

function read(given: readonly string[]) {
  const page = `<main><h1>Ferries</h1>${given.map(line => `<p>${line}</p>`).join('\n')}</main>`;
  const word = makeDocx({ body: given.map(line => p(line)).join('') });
  return [html.read(page, { file: 'a' }), docx.read(word, { file: 'a' })].map(reading => {
    const paragraphs: string[] = [];
    visit(reading.value, node => {
      if (node.type === 'paragraph') paragraphs.push(plainText(node));
      return undefined;
    });
    const said = reading.messages.filter(m => m.rule === 'text-repaired').map(m => m.count);
    return { paragraphs, said };
  });
}

describe('lines that are paragraphs of their own', () => {
  it('are joined where sentences run on over them, and said', () => {
    const found = read(lines);
    for (const { paragraphs, said } of found) {
      expect(paragraphs).toEqual(joined);
      expect(said).toEqual([6]);
    }
  });

  it.each([
    ['a poem', ['So much depends', 'upon', 'a red wheel', 'barrow', 'glazed with rain', 'water']],
    ['whole sentences', lines.map(line => `${line.replace(/\W+$/, '')}.`)],
    ['paragraphs', joined],
    ['items', lines.map(line => `• ${line}`)],
  ])('stay what they are in %s', (_, given) => {
    for (const { said } of read(given)) expect(said).toEqual([]);
  });
});
