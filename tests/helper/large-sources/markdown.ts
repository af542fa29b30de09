import { each, fill, type Shapes, said, sample } from './shapes.ts';

// Without its front matter, which only opens a source.
const brief = sample('heat-plans/brief.md').replace(/^---\n[\s\S]*?\n---\n/, '');

/** Markdown whose every paragraph has a note. */
function notedMarkdown(size: number): string {
  const count = Math.ceil(size / 180);
  const all = Array.from({ length: count }, (_, k) => k + 1);
  const text = all.map(
    i =>
      `${i % 20 === 1 ? `## Part ${i}\n\n` : ''}${said(i)} *So* it was, [they](https://x.org/${i}) say.[^${i}]\n\n`,
  );
  return `# Title\n\n${text.join('')}${all.map(i => `[^${i}]: Note ${i}.\n`).join('')}`;
}

export const markdownTexts: Shapes = {
  'prose with notes': notedMarkdown,
  'nothing but notes': size => each(size, i => `[^${i}]: Note ${i}.\n`),
  headings: size => each(size, i => `## Part ${i}\n\nSo.\n\n`),
  lists: size => each(size, i => `- one ${i}\n- two\n\nSo.\n\n`),
  tables: size => each(size, i => `| a | b |\n|---|---|\n| ${i} | c |\n\n`),
  quotations: size => each(size, i => `He said:\n\n> ${said(i)}\n\n`),
  'inline marks': size => each(size, i => `**So** *it was* ${i}, \`they\` ~~said~~.\n\n`),
  addresses: size =>
    each(size, i => `See https://x.org/${i}, [it](https://y.org/${i}) or a${i}@x.org.\n\n`),
  'one long paragraph': size => each(size, i => `${said(i)} `),
  'a brief again and again': size => fill(brief, size),
  paragraphs: size => each(size, i => `${said(i)}\n\n`),
  'hard-wrapped': size => each(size, i => `${said(i)}\n${said(i)}\n\n`),
  'addresses by reference': size =>
    each(size, i => `See [it][a${i}] now.\n\n[a${i}]: https://x.org/${i}\n\n`),
  'notes of one label': size => each(size, i => `So.[^1]\n\n[^1]: Note ${i}.\n\n`),
  'lines of words': size => each(size, i => `and so it was that line ${i} went on\n`),
  'one table': size => `| a | b |\n|---|---|\n${each(size, i => `| ${i} | c |\n`)}`,
  'one list': size => each(size, i => `- one ${i}\n`),
  'pairs of tags': size => each(size, i => `H<sub>2</sub>O <b>${i}</b>\n\n`),
  'code blocks': size => each(size, i => `\`\`\`\ncode\n\nmore\n\`\`\`\n\nSo it is ${i}.\n\n`),
  directives: size => each(size, () => ':::quotation\nSo.\n:::\n\nSo.\n\n'),
};
