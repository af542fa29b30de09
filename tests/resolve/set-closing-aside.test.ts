import { describe, expect, it } from 'vitest';
import { build as b, plainText } from '../../src/brief/index.ts';
import { readBrief } from '../../src/pipeline.ts';
import { readers } from '../../src/read/index.ts';
import { setClosingAside } from '../../src/resolve/set-closing-aside.ts';
import { printed, selected } from '../select/edition-of.ts';

const closing =
  'Anna Berg is a Fellow at the Institute of Examples. The views expressed are personal.';
const p = (words: string) => b.paragraph([b.text(words)]);
const roles = (brief: ReturnType<typeof b.brief>) =>
  brief.children.map(node => (node.type === 'section' ? node.role : node.type));

const sources = {
  markdown: `# A title\n\n## First\n\nNorland signed the treaty.\n\n## Last\n\nSund should sign it too.\n\n${closing}\n`,
  html: `<h1>A title</h1><h2>First</h2><p>Norland signed the treaty.</p><h2>Last</h2><p>Sund should sign it too.</p><p><em>${closing}</em></p>`,
  text: `A title\n\nFirst\n\nNorland signed the treaty.\n\nLast\n\nSund should sign it too.\n\n${closing}\n`,
};

describe('setClosingAside', () => {
  it.each(['markdown', 'html', 'text'] as const)('tells it from the text in %s', format => {
    const { value, messages } = readBrief({
      file: 'a',
      reader: readers[format],
      text: sources[format],
    });
    expect(roles(value).at(-1)).toBe('disclaimer');
    expect(plainText(value.children.at(-1) ?? b.text(''))).toBe(closing);
    expect(messages.map(m => m.rule)).toContain('disclaimer-recovered');
    const edition = selected(value, { select: 'points' }).value;
    expect(printed(edition, 'points')).not.toContain('Fellow');
    expect(printed(edition, 'disclaimer')).toBe(closing);
  });

  it('sets several paragraphs aside, each with its role, in order', () => {
    const brief = b.brief([
      b.section([
        p('Sund should sign.'),
        p('The author is a fellow there.'),
        p('Views are personal.'),
      ]),
      b.notes([]),
    ]);
    const { value, messages } = setClosingAside(brief, 'a.md');
    expect(roles(value)).toEqual(['body', 'author-note', 'disclaimer', 'notes']);
    expect(messages.map(m => m.rule)).toEqual(['furniture-recovered', 'disclaimer-recovered']);
  });

  it('gives the section its role where nothing else stands under the heading', () => {
    const note = b.section([p('The author is a fellow there.')], {
      heading: b.heading([b.text('The writer')]),
    });
    const { value } = setClosingAside(b.brief([b.section([p('Sund signs.')]), note]), 'a.md');
    expect(roles(value)).toEqual(['body', 'author-note']);
  });

  it('looks at the end alone, and leaves a brief something', () => {
    const middle = b.brief([b.section([p('Views are personal.'), p('Sund should sign.')])]);
    expect(setClosingAside(middle, 'a.md').value).toBe(middle);
    const only = b.brief([b.section([p('Views are personal.')])]);
    expect(setClosingAside(only, 'a.md').value).toBe(only);
  });
});
