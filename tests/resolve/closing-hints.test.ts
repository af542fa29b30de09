import { describe, expect, it } from 'vitest';
import { type Brief, build as b, plainText } from '../../src/brief/index.ts';
import { briefSettings } from '../../src/config/brief-settings.ts';
import { readBrief } from '../../src/pipeline.ts';
import { readers } from '../../src/read/index.ts';
import { applyClosingHints } from '../../src/resolve/closing-hints.ts';

const p = (words: string) => b.paragraph([b.text(words)]);
const prose = 'Norland signed the treaty.';
// Lines as short as that would all be headings in plain text.
const long = 'Norland signed the treaty in the spring, and nobody has explained why it did so.';
const paragraphs = [
  'The views expressed are personal.',
  'Ask the desk about reprints.',
  'Written on the ferry to Sund.',
];
const sources = {
  markdown: `# A title\n\n## First\n\n${prose}\n\n## Last\n\n${prose}\n\n${paragraphs.join('\n\n')}\n`,
  html: `<h1>A title</h1><h2>First</h2><p>${prose}</p><h2>Last</h2><p>${prose}</p>${paragraphs.map(words => `<p>${words}</p>`).join('')}`,
  text: `A title\n\nFirst\n\n${long}\n\nLast\n\n${long}\n\n${paragraphs.join('\n\n')}\n`,
};
const outline = (brief: Brief) =>
  brief.children.flatMap(node =>
    node.type === 'section'
      ? [
          `${node.role}: ${node.children.map(plainText).join(' ').replaceAll(long, '…').replaceAll(prose, '…')}`,
        ]
      : [],
  );

describe.each(['markdown', 'html', 'text'] as const)('closing hints in %s', format => {
  const read = (closing: object) =>
    readBrief({
      file: 'a',
      reader: readers[format],
      text: sources[format],
      beside: { settings: briefSettings.parse({ read: { closing } }), file: 'brief.yaml' },
    });

  it('set apart what they name, in its role', () => {
    const { value, messages } = read({
      disclaimer: ['Ask the  desk'],
      note: ['Written on'],
    });
    expect(outline(value)).toEqual([
      'body: …',
      'body: …',
      'disclaimer: The views expressed are personal.',
      'disclaimer: Ask the desk about reprints.',
      'author-note: Written on the ferry to Sund.',
    ]);
    expect(messages.map(m => m.rule)).not.toContain('hint-unmatched');
  });

  it('leave in the text what they name as neither', () => {
    const { value, messages } = read({ none: ['The views'], note: ['Ask the desk', 'Written'] });
    const words = outline(value);
    expect(words.filter(line => line.startsWith('disclaimer'))).toEqual([]);
    expect(words.slice(0, 2)).toEqual(['body: …', 'body: … The views expressed are personal.']);
    expect(messages.map(m => m.rule)).not.toContain('disclaimer-recovered');
  });

  it('are said where they name nothing', () => {
    const { messages } = read({ disclaimer: ['Nowhere'], none: ['The views'] });
    const said = messages.filter(m => m.rule === 'hint-unmatched');
    expect(said.map(m => [m.reason, m.place?.file])).toEqual([
      [
        '`read: closing: disclaimer:` names `Nowhere`, and no block of the source begins so',
        'brief.yaml',
      ],
    ]);
  });
});

describe('applyClosingHints', () => {
  it('gives a section its role by the words of its heading', () => {
    const headed = b.section([p('Ask the desk.'), p('It answers.')], {
      heading: b.heading([b.text('Fine print')]),
    });
    const brief = b.brief([b.section([p(prose)]), headed]);
    const { value } = applyClosingHints(brief, { disclaimer: ['Fine'] }, 'a');
    expect(value.children[1]).toEqual({ ...headed, role: 'disclaimer' });
    expect(applyClosingHints(value, { none: ['Fine'] }, 'a').value.children[1]).toEqual(headed);
    // No name of a chapter is lost on a hint that changes nothing.
    const summary = b.section([p(prose)], { role: 'summary', heading: b.heading([b.text('Sum')]) });
    expect(applyClosingHints(b.brief([summary]), { none: ['Sum'] }, 'a').value.children).toEqual([
      summary,
    ]);
  });

  it('parts what its format set aside as one', () => {
    const aside = b.section([p('A.'), p('B.'), p('C.')], { role: 'disclaimer' });
    const { value } = applyClosingHints(b.brief([aside]), { note: ['B'], none: ['C'] }, 'a');
    expect(outline(value)).toEqual(['disclaimer: A.', 'author-note: B.', 'body: C.']);
  });
});

describe('read: closing:', () => {
  it('is validated', () => {
    const issues = (closing: unknown) =>
      briefSettings
        .safeParse({ read: { closing } })
        .error?.issues.map(issue => issue.path.join('.'));
    expect(issues({ disclaimer: ['Views'] })).toBeUndefined();
    expect(issues({ disclaimer: 'Views' })).toEqual(['read.closing.disclaimer']);
    expect(issues({ notes: ['Views'] })).toEqual(['read.closing']);
    expect(issues({ none: [' '] })).toEqual(['read.closing.none.0']);
  });
});
