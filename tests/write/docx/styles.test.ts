import { describe, expect, it } from 'vitest';
import { build as b } from '../../../src/brief/index.ts';
import { everyNode } from '../../helper/every-node.ts';
import { paragraphsOf, partsOf } from './parts-of.ts';
import { written } from './written.ts';

const { value } = await written(everyNode);
const styleOf = (text: string) =>
  paragraphsOf(value).find(([, words]) => words.startsWith(text))?.[0];

describe('styles', () => {
  it.each([
    ['Institute of Examples', 'Masthead'],
    ['Every node:', 'Title'],
    ['A subtitle', 'Subtitle'],
    ['A. Author, B. Writer', 'Author'],
    ['The summary comes first', 'Summary'],
    ['These passages', 'Notice'],
    ['Contents', 'TOCHeading'],
    ['Steps & details', 'TOC2'],
    ['Plain & <b>', 'BodyText'],
    ['First paragraph of the quotation', 'Quote'],
    ['— A Minister', 'QuoteAttribution'],
    ['[Here the source', 'Quote'],
    ['First step', 'ListNumber'],
    ['A detail', 'ListBullet2'],
    ['const a', 'SourceCode'],
    ['DPRK', 'DefinitionTerm'],
    ['The Democratic', 'Definition'],
    ['Table 1. ', 'Caption'],
    ['Country', 'TableText'],
    ['Figure 1. ', 'Caption'],
    ['A. Author, A Book', 'Bibliography'],
    ['Views expressed', 'Colophon'],
    ['Suggested citation', 'Colophon'],
  ])('%s: %s', (text, style) => {
    expect(styleOf(text)).toBe(style);
  });

  it('colours text by the style of paragraphs, which that of a link goes before in tables too', () => {
    const styles = partsOf(value).text('word/styles.xml');
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0]).not.toContain('<w:color');
    const normal = /<w:style [^>]*w:styleId="Normal".*?<\/w:style>/s.exec(styles)?.[0];
    expect(normal).toContain('w:default="1"');
    expect(normal).toContain('<w:color w:val="1a1a1a"/>');
  });

  it('defines every style that it uses', () => {
    const parts = partsOf(value);
    const defined = new Set(
      Array.from(parts.xml('word/styles.xml').getElementsByTagName('w:style')).map(style =>
        style.getAttribute('w:styleId'),
      ),
    );
    for (const name of ['word/document.xml', 'word/footnotes.xml'])
      for (const [, used] of parts.text(name).matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g))
        expect(defined).toContain(used);
  });

  it('gives the sections, not the title, to the navigation pane', () => {
    const headings = paragraphsOf(value).filter(([style]) => /^(Title|Heading)/.test(style));
    expect(headings).toEqual([
      ['Title', 'Every node: a “test” & <more>'],
      ['Heading1', '1\u2002What changed'],
      ['Heading2', 'Steps & details'],
      ['Heading1', '2\u2002Evidence'],
    ]);
  });

  it('begins with "Heading 1" where there is no single title', async () => {
    const section = (title: string) => b.section([], { heading: b.heading([b.text(title)]) });
    const two = await written(b.document([section('One'), section('Two')]));
    expect(paragraphsOf(two.value)).toEqual([
      ['Heading1', 'One'],
      ['Heading1', 'Two'],
    ]);
  });

  it('keeps a lead-in with its quotation, and a quotation with its attribution', () => {
    const text = partsOf(value).text('word/document.xml');
    for (const words of ['He said:', 'Second paragraph.'])
      expect(text).toMatch(
        new RegExp(`<w:keepNext/>(?:(?!</w:pPr>).)*</w:pPr><w:r><w:t[^>]*>${words}`),
      );
  });
});
