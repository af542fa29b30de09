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
const same = (address: string) => (address.includes(' > ') ? address : `${address} > ${address}`);
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
    ['https://a.example/x; https://b.example', ['https://a.example/x', 'https://b.example']],
    [
      'https://a.example/x,https://b.example;https://c.example',
      ['https://a.example/x', 'https://b.example', 'https://c.example'],
    ],
    ['https://a.example/https://b.example/x', ['https://a.example/https://b.example/x']],
    ['देखें https://a.example/x। और', ['https://a.example/x']],
    [
      'https://a.example/re\u2011ports',
      ['https://a.example/re\u2011ports > https://a.example/re-ports'],
    ],
    ['见https://a.example/x。更多', []],
    ['见 https://a.example/x。更多，b', ['https://a.example/x']],
    ['https://a.example/x—and then', ['https://a.example/x']],
    ['https://a.example/India–Japan', ['https://a.example/India–Japan']],
    ['https://हिन्दी.example/x', ['https://हिन्दी.example/x']],
    ['https://a.example:8080?q#f', ['https://a.example:8080?q#f']],
    [`https://a.example/${')'.repeat(1000)}`, ['https://a.example/ > https://a.example/']],
  ])('%s', (text, links) => expect(linked(text)).toEqual(links.map(same)));

  it.each([
    ['a name and password', 'https://who:secret@a.example/x'],
    ['a name that looks like a host', 'https://www.a.example@b.example/'],
    ['a backslash', 'https://a.example\\@b.example/'],
    ['a slash of another script', 'https://a.example\u2044b.example/'],
    ['a letter of another script', 'https://\u0430pple.example/'],
    ['marks of direction', 'https://a.example/\u202Efdp.x'],
    ['a soft hyphen', 'https://a.example/re\u00ADports'],
    ['an empty label', 'https://a..example/ https://.a.example/ www.-a.example'],
    ['a port that is none', 'https://a.example:99999/'],
    ['a hyphen where it was broken', 'https://a.example/re- ports'],
    ['a part of itself only', 'https://doi.example/10.1002/(SICI)49:8<693::AID>3.0.CO;2-O'],
  ])('stay text with %s', (_, text) => expect(linked(text)).toEqual([]));

  it('are found whole where the source escapes their characters', () => {
    const read = (words: string) =>
      linksIn(readers.html.read(`<h1>Title</h1><p>See ${words} now.`, { file: 'x.html' }).value);
    const url = 'https://a.example/x?a=1&b=2';
    expect(read('https://a.example/x?a=1&amp;b=2')).toEqual([`${url} > ${url}`]);
    expect(read('&lt;https://a.example/x&gt;')).toHaveLength(1);
    expect(read('https://a.example/<br>reports/x')).toEqual([]);
    expect(read('https://a.example/x<br>Telephone')).toHaveLength(1);
    expect(read('https://a.example/re<wbr>ports')).toEqual([]);
  });

  it('take time in proportion to the text', () => {
    const steps = (text: string) => {
      const before = process.cpuUsage();
      expect(linked(text).length).toBeLessThan(2);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    // Twenty milliseconds, where each character was weighed against each: ten seconds and more.
    expect(steps(`https://a.example/${';'.repeat(200_000)}`)).toBeLessThan(2000);
    expect(steps(`${`https://a..example/${')'.repeat(2000)} `.repeat(100)}`)).toBeLessThan(2000);
  });

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
