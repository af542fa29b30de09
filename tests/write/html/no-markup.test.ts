import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type AnyNode, type Document, rewrite } from '../../../src/brief/index.ts';
import { html } from '../../../src/write/html/index.ts';
import { arbitraryDocument } from '../../helper/arbitrary-document.ts';
import { everyNode } from '../../helper/every-node.ts';
import { writeText } from '../../helper/write-text.ts';

function elements(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elements)] : own;
}

const parse = (source: string): Root => unified().use(rehypeParse).parse(source);
const body = (source: string) =>
  elements(parse(source)).find(element => element.tagName === 'body') as Element;

/** Counts each element with the names of its attributes, as `a[href id]`. */
function census(source: string): Record<string, number> {
  const out: Record<string, number> = {};
  for (const { tagName, properties } of elements(body(source))) {
    const key = `${tagName}[${Object.keys(properties).sort().join(' ')}]`;
    out[key] = (out[key] ?? 0) + 1;
  }
  return out;
}

/** The same document, where every text says "x". */
function plain(document: Document): Document {
  return rewrite(document, (node: AnyNode) => {
    if (node.type === 'text' || node.type === 'inlineCode') return { ...node, value: 'x' };
    if (node.type === 'code') return { ...node, value: 'x' };
    if (node.type === 'unsupported') return { ...node, text: 'x' };
    if (node.type === 'image') return { ...node, alt: node.alt === '' ? '' : 'x' };
    if (node.type === 'link' && node.title !== undefined) return { ...node, title: 'x' };
    return node;
  });
}

const property = (check: (source: string, document: Document) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(arbitraryDocument, async document => {
      await check((await writeText(html, document)).value, document);
    }),
    { numRuns: 100, seed: 23, examples: [[everyNode]] },
  );

describe('an HTML page', () => {
  it('has no element and no attribute that its content brought in', () =>
    property(async (source, document) => {
      const { value } = await writeText(html, plain(document));
      expect(census(source)).toEqual(census(value));
    }));

  it('is read by a strict parser without an error', () =>
    property(async source => {
      const strict = unified().use(rehypeParse, { emitParseErrors: true });
      strict.compiler = () => '';
      const file = await strict.process(source);
      expect(file.messages.map(message => message.message)).toEqual([]);
    }));

  it('has no script that runs, no style of an element, no form, and fetches nothing', () =>
    property(source => {
      for (const { tagName, properties } of elements(parse(source))) {
        if (tagName === 'script') expect(properties.type).toMatch(/^application\/(ld\+)?json$/);
        expect(['iframe', 'object', 'embed', 'form', 'base', 'link']).not.toContain(tagName);
        for (const [name, value] of Object.entries(properties)) {
          expect(name).not.toMatch(/^on|^style$|^srcSet$|^action$|^poster$|^background$/i);
          if (name === 'src')
            expect(value).toMatch(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/);
          if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|#)/);
        }
      }
      const style = elements(parse(source)).filter(element => element.tagName === 'style');
      expect(style.length).toBe(1);
      expect(JSON.stringify(style)).not.toMatch(/url\(|@import/);
    }));

  it('has each id once, and every link and label within the page leads to one', () =>
    property(source => {
      const all = elements(parse(source));
      const ids = all.flatMap(element => element.properties.id ?? []);
      expect(ids.length).toBe(new Set(ids).size);
      for (const { properties } of all) {
        const { href, ariaLabelledBy } = properties;
        if (typeof href === 'string' && href.startsWith('#')) expect(ids).toContain(href.slice(1));
        for (const id of Array.isArray(ariaLabelledBy) ? ariaLabelledBy : [])
          expect(ids).toContain(id);
      }
    }));

  it('is the same each time', () =>
    property(async (source, document) => {
      expect((await writeText(html, structuredClone(document))).value).toBe(source);
    }));
});
