import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { canonicalText, type Document } from '../../../src/brief/index.ts';
import { html } from '../../../src/write/html/index.ts';
import { extractHtml } from '../../extract/html.ts';
import { everyNode } from '../../helper/every-node.ts';
import { writeOptions } from '../../helper/write-options.ts';

async function fragmentOf(document: Document): Promise<string> {
  if (html.output !== 'text') throw new TypeError('HTML is text');
  return (await html.write(document, { ...writeOptions, htmlFragment: true })).value;
}
const elements = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elements) : []),
];
const inside = (source: string) =>
  elements(unified().use(rehypeParse, { fragment: true }).parse(source));

describe('an HTML fragment', () => {
  it('is the article alone, with the same text', async () => {
    const source = await fragmentOf(everyNode);
    expect(source).toMatch(/^<div class="bp-brief" lang="en-GB">\n<article /);
    expect(source).not.toMatch(/<(html|head|body|main|style|script|meta)\b/);
    expect(await extractHtml(source)).toBe(canonicalText(everyNode));
  });
  it('keeps to classes and ids of its own, and its links lead to them', async () => {
    const all = inside(await fragmentOf({ ...everyNode, draft: true }));
    const ids = new Set(all.flatMap(({ properties: p }) => p.id ?? []));
    expect(ids.size).toBeGreaterThan(10);
    for (const { properties: p } of all) {
      for (const name of Array.isArray(p.className) ? p.className : [])
        expect(name).toMatch(/^(bp-|language-js$)/);
      if (p.id !== undefined) expect(p.id).toMatch(/^bp-[^:]*$/);
      if (String(p.href ?? '').startsWith('#')) expect(ids).toContain(String(p.href).slice(1));
      for (const label of [p.ariaLabelledBy].flat())
        if (label !== undefined && label !== null) expect(ids).toContain(label);
    }
  });
});
