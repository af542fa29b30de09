import { each, fill, type Shapes, said, sample } from './shapes.ts';

const brief = sample('ferry-treaty/brief.txt');

/** Puts letters for digits: pages that differ in numbers alone have running heads. */
const spelt = (i: number) => String(i).replace(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)));

/** Gives about as many paragraphs, and below them as many notes, as a size has room for. */
function noted(size: number): string {
  const count = Math.ceil(size / 140);
  const all = Array.from({ length: count }, (_, k) => k + 1);
  return `Title\n\n${all.map(i => `${said(i)}${i}\n\n`).join('')}Notes\n\n${all.map(i => `${i}. Source ${i}, page ${i % 90}.\n`).join('')}`;
}

export const texts: Shapes = {
  'prose with notes': noted,
  'nothing but notes': size => `Notes\n\n${each(size, i => `${i}. Source ${i}, page 4.\n`)}`,
  headings: size => each(size, i => `${i % 90}. The Part That Follows\n\nSo it was, and more.\n\n`),
  lists: size => each(size, i => `${(i % 99) + 1}. one ${i}\n• two\n  a) three\n`),
  tables: size => each(size, i => `${i}\tb\t${i * 7}\n`),
  quotations: size => each(size, i => `He said:\n\n    ${said(i)}\n\n— A. Author\n\n`),
  'inline marks': size => each(size, i => `He said “yes ${i}”, then ‘no’ and "so".\n`),
  addresses: size => each(size, i => `See https://x.org/${i}, or write to a${i}@x.org.\n`),
  'one long paragraph': size => each(size, i => `${said(i)} `),
  'a brief again and again': size => fill(brief, size),
  'one paragraph, wrapped': size =>
    fill(
      'a line of words that is wrapped at some width and goes on “in the next\nline”, as ',
      size,
    ),
  'short lines': size => fill('A heading\n', size),
  'items alone': size => fill('1. one\n', size),
  'items set ever deeper': size =>
    each(size, i => `${' '.repeat((i % 90) * 2)}${i % 2 ? '•' : '▪'} one ${i}\n`),
  'items by stars': size => fill('* one\n', size),
  'openings that never close': size => fill('“a ‘b "c \'d «e ', size),
  'bare digits': size => fill('so.1 ', size),
  'digits in a row': size => fill('so.123456 ', size),
  'lone numbers': size => fill('12\n\n', size),
  brackets: size => fill('[1](2)^3⁴ ', size),
  'form feeds': size => fill('a\f', size),
  'pages with notes': size =>
    each(size, i => `About ${spelt(i)}: ${said(i)}${i}\nIt goes on.\n${i} Source ${i}.\n\f`),
  'pages by number': size => each(size, i => `${'So it was.\n'.repeat(14)}${i}\n`),
  labels: size => fill('[1] a note\n', size),
  'notes of parts': size => each(size, i => `So ${i}.1\n\nNotes\n\n1. One.\n2. Two.\n\n`),
  'headings of notes': size => fill('Notes\n1. a\n', size),
  'stars alone': size => fill('*a\n', size),
  'white space': size => fill(' ', size),
  dots: size => fill('. ', size),
  capitals: size => fill('A', size),
  tabs: size => fill('a\tb\n', size),
  questions: size => fill('Why?\nBecause it was so, and nobody asked before.\n', size),
  'lead-ins': size => fill('He added:\n', size),
  'broken words': size => fill('hyphen-\nated ', size),
  'repairs in one line': size => fill('a\u00ADb\u00A0ﬁ ', size),
  'one sentence again and again': size => fill('It was so.\n', size),
};
