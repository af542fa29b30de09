import { describe, expect, it } from 'vitest';
import {
  type AnyNode,
  build as b,
  type Phrasing,
  plainText,
  visit,
} from '../../src/brief/index.ts';
import { readers } from '../../src/read/index.ts';
import { linkAddresses } from '../../src/read/link-addresses.ts';

const linksIn = (tree: AnyNode) => {
  const out: string[] = [];
  visit(tree, node => {
    if (node.type === 'link') out.push(`${plainText(node)} > ${node.url}`);
    return undefined;
  });
  return out;
};
const linked = (text: string) => linksIn(linkAddresses(b.brief([b.paragraph([b.text(text)])])));

describe('bare addresses', () => {
  it.each([
    ['See https://a.example/b_c/d.', ['https://a.example/b_c/d > https://a.example/b_c/d']],
    ['(see www.a.example/x).', ['www.a.example/x > http://www.a.example/x']],
    ['https://a.example/w_(x) and', ['https://a.example/w_(x) > https://a.example/w_(x)']],
    ['“https://a.example/q”, it said', ['https://a.example/q > https://a.example/q']],
    ['Write to desk@a.example.', ['desk@a.example > mailto:desk@a.example']],
    [
      'https://a.example/@who, who@b.example',
      ['https://a.example/@who > https://a.example/@who', 'who@b.example > mailto:who@b.example'],
    ],
    ['HTTPS://A.EXAMPLE/x', ['HTTPS://A.EXAMPLE/x > HTTPS://A.EXAMPLE/x']],
    ['https://localhost, javascript://a.b, ftp://a.example, http://, www.', []],
    ['wwww.a.example and http://[::1', []],
    [`https://a.example/${'x'.repeat(3000)}`, []],
    [`https://a.example/${')'.repeat(1000)}`, ['https://a.example/ > https://a.example/']],
  ])('%s', (text, links) => expect(linked(text)).toEqual(links));

  it('keep their words and their place', () => {
    const { value } = readers.text.read('A title\n\nOne, two: see https://a.example/b now.\n', {
      file: 'x.txt',
    });
    const found: AnyNode[] = [];
    visit(value, node => {
      if (node.type === 'link') found.push(node);
      return undefined;
    });
    expect(found).toMatchObject([{ position: { start: { offset: 23 }, end: { offset: 42 } } }]);
    expect(plainText(value)).toContain('see https://a.example/b now.');
  });

  it('stay text at the end of a wrapped line, where they may go on', () => {
    const read = (text: string) => linksIn(readers.text.read(text, { file: 'x.txt' }).value);
    const wide = 'The ministry said in a long report that is wrapped at this very width, see';
    expect(
      read(
        `${wide}\nhttps://a.example/reports/2023/the-whole-of-the-report-on-energy-and-on-\nwater/part-two.pdf for the details of what was said then and what was not\nsaid at all by anyone.`,
      ),
    ).toEqual([]);
    expect(read('A title\n\nIt was said (https://a.example/b).\n')).toHaveLength(1);
  });

  it('are left alone in links, and where formatting goes on', () => {
    const words = b.text('https://a.example/b');
    const within = (...phrasing: Phrasing[]) =>
      linksIn(linkAddresses(b.brief([b.paragraph(phrasing)])));
    expect(within(b.link('https://c.example', [b.emphasis([words])]))).toHaveLength(1);
    expect(within(words, b.emphasis([b.text('c')]))).toEqual([]);
    expect(within(words, b.citation('1', []))).toHaveLength(1);
  });
});
