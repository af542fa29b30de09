import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { build as b, type Document } from '../../../src/brief/index.ts';
import { html } from '../../../src/write/html/index.ts';
import { everyNode } from '../../helper/every-node.ts';
import { writeText } from '../../helper/write-text.ts';

const elements = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elements) : []),
];
async function headOf(document: Document) {
  const all = elements(
    unified()
      .use(rehypeParse)
      .parse((await writeText(html, document)).value),
  );
  const metas = all
    .filter(e => e.tagName === 'meta' && e.properties.charSet === undefined)
    .map(({ properties: p }): [string, string] => [
      String(p.name ?? p.property),
      String(p.content),
    ]);
  const data = all.find(e => e.properties.type === 'application/ld+json')?.children[0];
  return { metas, json: JSON.parse(data?.type === 'text' ? data.value : '{}') };
}

describe('the head of a page', () => {
  it('says what it is to libraries, scholars and those who share it', async () => {
    const document = b.document(everyNode.children, {
      metadata: {
        ...everyNode.metadata,
        authors: [
          {
            name: 'A. Author',
            affiliation: 'Institute',
            orcid: '0000-0002-1825-0097',
            email: 'a@example.org',
          },
        ],
        supersedes: 'IE-6',
      },
    });
    const { metas, json } = await headOf(document);
    expect(metas).toEqual(
      expect.arrayContaining([
        ['citation_title', 'Every node: a “test” & <more>'],
        ['citation_author', 'A. Author'],
        ['citation_author_institution', 'Institute'],
        ['citation_publication_date', '2024/06/24'],
        ['citation_technical_report_number', 'IE-7'],
        ['dcterms.creator', 'A. Author'],
        ['dcterms.replaces', 'IE-6'],
        ['dcterms.audience', 'Full brief'],
        ['og:title', 'Every node: a “test” & <more>'],
        ['og:locale', 'en_GB'],
        ['article:tag', 'tests & trials'],
      ]),
    );
    expect(json).toMatchObject({
      '@type': 'Report',
      name: 'Every node: a “test” & <more>',
      author: [{ '@type': 'Person', sameAs: 'https://orcid.org/0000-0002-1825-0097' }],
      datePublished: '2024-06-24',
      license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
    });
    // An address is not published because somebody gave it.
    expect(JSON.stringify([metas, json])).not.toContain('@example.org');
  });
  it('names an author’s institution right after the author', async () => {
    const names = (await headOf(everyNode)).metas.map(([name]) => name);
    expect(names.filter(name => name.startsWith('citation_author'))).toEqual([
      'citation_author',
      'citation_author_institution',
      'citation_author',
    ]);
  });
  it('says nothing that the brief does not', async () => {
    const { metas, json } = await headOf(b.document([]));
    expect(metas.every(([, content]) => content !== '' && content !== 'undefined')).toBe(true);
    expect(Object.keys(json)).toEqual(['@context', '@type', 'name', 'audience']);
  });
  it('cannot be left through a title', async () => {
    const title = '</script><script>alert(1)</script>';
    const { json } = await headOf(b.document([], { metadata: { title } }));
    expect(json.name).toBe(title);
  });
});
