import { describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { number } from '../../src/number/index.ts';
import { write } from '../../src/pipeline.ts';
import { themeOf } from '../../src/write/theme-of.ts';
import { readTaggedPdf } from '../extract/pdf-structure.ts';
import { writeOptions } from '../helper/write-options.ts';
import { partsOf } from './docx/parts-of.ts';
import { linesOfFile } from './pdf/helper/lines-of-file.ts';

const p = (text: string) => b.paragraph([b.text(text)]);
const document = number(
  b.document(
    [
      b.section(
        [
          b.box('summary', [p('The summary.')]),
          b.section([p('Text.')], { heading: b.heading([b.text('A heading')]) }),
          b.section([p('Views.')], { role: 'disclaimer' }),
          b.box('colophon', [p('Version.')]),
        ],
        { heading: b.heading([b.text('Title')]) },
      ),
    ],
    { metadata: { title: 'Title', lang: 'en' } },
  ),
);

/** Gives what each format makes of a theme. */
async function look(settings: Parameters<typeof themeOf>[0]) {
  const theme = themeOf(settings);
  const { value } = await write(document, ['pdf', 'docx', 'html'], { ...writeOptions, theme });
  const [pdf, docx, html] = value.map(({ bytes }) => bytes) as Uint8Array[];
  const parts = partsOf(docx as Uint8Array);
  const style = (id: string) =>
    new RegExp(`w:styleId="${id}".*?</w:style>`).exec(parts.text('word/styles.xml'))?.[0] ?? '';
  const css = (selector: string) => {
    const page = new TextDecoder().decode(html);
    const at = page.indexOf(`${selector} {`);
    return page.slice(at, page.indexOf('}', at));
  };
  return { lines: linesOfFile(await readTaggedPdf(pdf as Uint8Array)), style, css };
}

describe('the same look', () => {
  it('of headings, in the colour that the theme gives them', async () => {
    const { style, css } = await look({
      headings: [{ size: 15, leading: 19, colour: 'accent' }],
      colour: { accent: '#7a1f1f' },
    });
    expect(style('Heading1')).toContain('<w:color w:val="7a1f1f"/>');
    expect(css('h2')).toContain('color: var(--accent)');
    const plain = await look({ headings: [{ size: 15, leading: 19 }] });
    expect(plain.style('Heading1')).toContain('<w:color w:val="1a1a1a"/>');
    expect(plain.css('h2')).toContain('color: var(--text)');
  });
  it('of the summary, with a bar as wide as the theme says, or none', async () => {
    const wide = await look({ summary: { bar: 6 } });
    expect(wide.style('SummaryBox')).toContain('<w:left w:val="single" w:sz="48"');
    expect(wide.css('.summary')).toContain('border-inline-start: 0.571rem solid');
    const none = await look({ summary: { bar: 0 } });
    expect(none.style('SummaryBox')).not.toContain('w:tblBorders');
    expect(none.css('.summary')).toContain('border-inline-start: 0rem');
  });
  it('of what closes the document, small and in the sans', async () => {
    const { lines, style, css } = await look({ small: { size: 9, leading: 13 } });
    const closing = lines.filter(({ text }) => /Views|Version/.test(text));
    expect(closing.map(({ size }) => size)).toEqual([9, 9]);
    expect(style('Colophon')).toMatch(/<w:pBdr><w:top .*<w:sz w:val="18"\/>/);
    expect(css('.disclaimer, .author-note, .colophon')).toContain('0.857rem/1.444 var(--sans)');
  });
  it('of paragraphs, set as the theme says', async () => {
    const even = await look({ setting: 'justified' });
    expect(even.style('BodyText')).toContain('<w:jc w:val="both"/>');
    expect(even.css('p')).toContain('text-align: justify');
    const ragged = await look({});
    expect(ragged.style('BodyText')).not.toContain('w:jc');
    expect(ragged.css('p')).not.toContain('justify');
  });
});
