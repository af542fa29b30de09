import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import {
  build as b,
  canonical,
  type Document,
  type Flow,
  type Phrasing,
} from '../../../src/brief/index.ts';
import { markdown } from '../../../src/write/markdown/index.ts';
import { hostile } from '../../helper/hostile-text.ts';
import { writeText } from '../../helper/write-text.ts';

const t = b.text;
const p = (...children: Phrasing[]) => b.paragraph(children);
const cite = b.citation('1', [{ note: 'n-1' }]);

/** Each puts one text where Markdown could take it for something else. */
const contexts: Record<string, (value: string) => Flow> = {
  'alone in a paragraph': v => p(t(v)),
  'before a word': v => p(t(v), t('word')),
  'before a space': v => p(t(`${v} word`)),
  'after a word': v => p(t('word'), t(v)),
  'after a line break': v => p(t('word'), b.br(), t(v)),
  'after a number': v => p(t('1'), t(v)),
  'after www.': v => p(t('www.'), b.emphasis([t(v)]), t('.org')),
  'after a footnote reference': v => p(cite, t(v)),
  'after a link': v => p(b.link('https://x.org', [t('x')]), t(v)),
  'before a link': v => p(t(v), b.link('https://x.org', [t('x')])),
  'in a link': v => p(b.link('https://x.org', [t(v)])),
  'in emphasis': v => p(b.emphasis([t(v)])),
  'between marks': v => p(b.emphasis([t('x')]), t(v), b.strong([t('x')])),
  'in strong in emphasis': v => p(b.emphasis([b.strong([t(v)]), t('x')])),
  'in deleted text': v => p(b.del([t(v)]), t('x')),
  raised: v => p(b.superscript([t(v)])),
  'in code': v => p(b.inlineCode(v)),
  'beside code': v => p(t(v), b.inlineCode('x'), t(v)),
  'in a code block': v => b.code(v),
  'in a quotation': v => b.quotation('block', [p(t(v))]),
  'in a list item': v => b.list([b.listItem([p(t(v))])]),
  'in a numbered item': v => b.list([b.listItem([p(t(v))])], { ordered: true, start: 7 }),
  'in a heading': v => b.section([p(t('x'))], { heading: b.heading([t(v)]) }),
  'in a caption': v =>
    b.figure([b.image('chart.png', 'x')], { caption: b.caption([t(v)], { number: 'Figure 1' }) }),
  'in a cell': v => b.table([b.tableRow([b.tableCell([p(t(v))]), b.tableCell([p(t(v))])])]),
  'in code in a cell': v => b.table([b.tableRow([b.tableCell([p(b.inlineCode(v))])])]),
  'in an alternative text': v => p(b.image('chart.png', v)),
};

const extensions = [
  ...gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] })),
  directiveFromMarkdown(),
];

// Directives too, the flow part: a reader may know them.
const parse = (source: string): Root =>
  fromMarkdown(source, {
    extensions: [gfm(), { flow: directive().flow ?? {} }],
    mdastExtensions: extensions,
  });

/** Tells a tree by its types and by what is no text: neighbours of text are one. */
function shape(node: Nodes): string {
  if (node.type === 'html') return node.value;
  if (!('children' in node)) return node.type === 'text' ? 't' : node.type;
  const inner = node.children.map(child => shape(child as Nodes)).join(' ');
  return `${node.type}(${inner.replace(/t( t)+/g, 't')})`;
}

function words(node: Nodes): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(child => words(child as Nodes)).join('\n') : '';
}

async function written(block: Flow): Promise<Root> {
  const document: Document = b.document([
    block,
    b.notes([b.note('1', [p(t('note'))], { id: 'n-1' })]),
  ]);
  return parse((await writeText(markdown, document)).value);
}

describe('hostile text', () => {
  it.each(Object.entries(contexts))('stays text %s', async (_, context) => {
    const plain = await written(context('plain'));
    for (const value of hostile) {
      if (value.trim() === '') continue;
      const tree = await written(context(value));
      expect({ value, shape: shape(tree) }).toEqual({ value, shape: shape(plain) });
      const space = /\s/gu;
      expect(canonical(words(tree)).replace(space, '')).toBe(
        canonical(words(plain))
          .replace(space, '')
          .replaceAll('plain', canonical(value).replace(space, '')),
      );
    }
  });
});
