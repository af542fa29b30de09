import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { type AnyNode, type Document, visit } from '../../../src/brief/index.ts';
import { markdown } from '../../../src/write/markdown/index.ts';
import { toText } from '../../../src/write/markdown/to-text.ts';
import { arbitraryDocument } from '../../helper/arbitrary-document.ts';
import { everyNode } from '../../helper/every-node.ts';
import { writeText } from '../../helper/write-text.ts';

// Without the transforms that look for addresses in text that is read already: no escape stops those.
const extensions = gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] }));
const parse = (source: string): Root =>
  fromMarkdown(source.replace(/^---\n[\s\S]*?\n---\n/, ''), {
    extensions: [gfm()],
    mdastExtensions: extensions,
  });

function all<T extends Nodes['type']>(tree: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const own = tree.type === type ? [tree as Extract<Nodes, { type: T }>] : [];
  return 'children' in tree ? [...own, ...tree.children.flatMap(c => all(c, type))] : own;
}

function count(document: Document, test: (node: AnyNode) => boolean): number {
  let n = 0;
  visit(document, node => {
    if (test(node)) n++;
    return undefined;
  });
  return n;
}

const property = (check: (source: string, document: Document) => void) =>
  fc.assert(
    fc.asyncProperty(arbitraryDocument, async document => {
      check((await writeText(markdown, document)).value, document);
    }),
    { numRuns: 100, seed: 23, examples: [[everyNode]] },
  );

describe('a Markdown file, read by a GFM parser', () => {
  it('has no raw HTML but raised and lowered words', () =>
    property(source => {
      const tags = all(parse(source), 'html').map(node => node.value);
      expect(tags.filter(tag => !/^<\/?su[bp]>$/.test(tag))).toEqual([]);
    }));

  it('has no link and no image that the document does not have', () =>
    property((source, document) => {
      const urls = new Set<string>();
      visit(document, node => {
        if (node.type === 'link' || node.type === 'image') urls.add(node.url);
        return undefined;
      });
      const tree = parse(source);
      const found = [...all(tree, 'link'), ...all(tree, 'image')].map(node => node.url);
      expect(found.filter(url => !url.startsWith('#') && !urls.has(url))).toEqual([]);
      expect(all(tree, 'definition')).toEqual([]);
      expect(all(tree, 'image').length).toBe(count(document, n => n.type === 'image'));
    }));

  it('has the headings, code blocks, tables and quotations of the document, no more', () =>
    property((source, document) => {
      const tree = parse(source);
      const isBlockQuotation = (n: AnyNode) => n.type === 'quotation' && n.display === 'block';
      expect(all(tree, 'heading').length).toBe(count(document, n => n.type === 'heading'));
      // In cells, blocks run into one line.
      if (count(document, n => n.type === 'table') > 0) return;
      expect(all(tree, 'code').length).toBe(count(document, n => n.type === 'code'));
      expect(all(tree, 'table')).toEqual([]);
      expect(all(tree, 'blockquote').length).toBe(count(document, isBlockQuotation));
    }));

  it('has a definition for each footnote reference, and a reference to each definition', () =>
    property(source => {
      const tree = parse(source);
      const defined = all(tree, 'footnoteDefinition').map(node => node.identifier);
      const cited = all(tree, 'footnoteReference').map(node => node.identifier);
      expect([...new Set(cited)].sort()).toEqual([...defined].sort());
      expect(defined).toEqual(defined.toSorted((a, b) => Number(a) - Number(b)));
    }));

  it('is the same when what was read is written again', () =>
    property(source => {
      const front = /^---\n[\s\S]*?\n---\n\n/.exec(source)?.[0] ?? '';
      expect(front + toText(parse(source))).toBe(source);
    }));
});
