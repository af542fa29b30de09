import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../../src/brief/index.ts';
import { Trouble } from '../../../../src/message/index.ts';
import { extractDocx } from '../../../extract/docx.ts';
import { everyNode } from '../../../helper/every-node.ts';
import { faults } from '../faults.ts';
import { partsOf } from '../parts-of.ts';
import { written } from '../written.ts';
import { changed, houseFile } from './house-file.ts';

const house = await houseFile();
const withHouse = async (reference = house, document = everyNode) =>
  (await written(document, { reference })).value;
const parts = partsOf(await withHouse());
const styleOf = (id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(
    parts.text('word/styles.xml'),
  )?.[0] ?? '';

describe('a reference document', () => {
  it('gives its styles, by id and by name', () => {
    expect(styleOf('Heading1')).toContain('C00000');
    expect(styleOf('BodyText')).toBe('');
    expect(parts.text('word/document.xml')).toContain('<w:pStyle w:val="Textkrper"/>');
    expect(parts.text('word/document.xml')).not.toContain('"BodyText"');
    expect(parts.text('word/styles.xml')).toContain('w:ascii="Courier New"');
  });

  it('leaves ours where it has none, based on its own', () => {
    expect(styleOf('Standfirst')).toContain('<w:next w:val="Textkrper"/>');
    expect(styleOf('BriefTable')).toContain('w:tblBorders');
    expect(styleOf('HouseOnly')).not.toBe('');
  });

  it('keeps the language of the document', () => {
    expect(parts.text('word/styles.xml')).not.toContain('de-DE');
    expect(parts.text('word/styles.xml').match(/<w:lang w:val="en-GB"/g)).toHaveLength(1);
  });

  it('gives its page, and what fills the measure fits it', () => {
    const document = parts.text('word/document.xml');
    expect(document).toContain('<w:pgSz w:w="8391" w:h="11906"');
    expect(document).toMatch(/<w:pgMar w:top="1500" w:right="900" w:bottom="1300" w:left="1000"/);
    const widths = [...document.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(m => m[1]);
    expect(new Set(widths)).toEqual(new Set([String(8391 - 1900)]));
  });

  it('gives its head and foot, with their images and links, on every page', () => {
    const document = parts.text('word/document.xml');
    for (const kind of ['header', 'footer'])
      for (const page of ['default', 'first']) {
        expect(document).toContain(`<w:${kind}Reference w:type="${page}" r:id="house-${kind}-`);
        expect(parts.names).toContain(`word/house-${kind}-${page}.xml`);
      }
    const head = parts.text('word/house-header-default.xml');
    expect(head).toContain('The House');
    const [, id] = /r:embed="([^"]+)"/.exec(head) ?? [];
    const relationships = parts.text('word/_rels/house-header-default.xml.rels');
    const [, target = ''] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relationships) ?? [];
    expect(parts.names).toContain(`word/${target}`);
    expect(relationships).toContain('Target="https://house.example');
    expect(parts.names.filter(name => /header\d/.test(name))).toEqual([]);
  });

  it('gives none of its words, and takes none of ours', async () => {
    const bytes = await withHouse();
    expect(await extractDocx(bytes)).toBe(canonicalText(everyNode));
  });

  it('makes a valid file, the same bytes each time', async () => {
    const [one, two] = [await withHouse(), await withHouse(Uint8Array.from(house))];
    expect(await faults(one)).toEqual([]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it('without head and foot leaves ours', async () => {
    const plain = partsOf(await withHouse(await houseFile({ headers: {}, footers: {} })));
    expect(plain.names).toContain('word/header1.xml');
    expect(plain.text('word/styles.xml')).toContain('C00000');
  });

  it('loses the numbers that its styles count, which are not in the text', async () => {
    const numbered = changed(house, 'word/styles.xml', text =>
      text.replace(
        /(<w:style [^>]*w:styleId="Heading1".*?)(<w:pPr>|<w:rPr>)/s,
        '$1<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr>',
      ),
    );
    const text = partsOf(await withHouse(numbered)).text('word/styles.xml');
    expect(text).not.toMatch(/w:styleId="Heading1"(?:(?!<\/w:style>).)*numPr/s);
  });
});

describe('a file that is no reference document', () => {
  const bomb = () => {
    const big = new Uint8Array(70_000_000);
    return zipSync({ 'word/document.xml': big, 'word/styles.xml': big.slice(0, 10) });
  };
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
  const attack = (relationship: string) =>
    changed(house, 'word/_rels/header1.xml.rels', text =>
      text.replace('</Relationships>', `${relationship}</Relationships>`),
    );
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  it.each<[string, () => Uint8Array, RegExp]>([
    ['text', () => new TextEncoder().encode('# A brief'), /not a Word file/],
    ['nothing', () => new Uint8Array(), /not a Word file/],
    ['an old or locked file', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /password/],
    ['a cut file', () => house.slice(0, house.length / 2), /damaged/],
    ['another zip', () => zipSync({ 'a.txt': new Uint8Array(3) }), /not a Word file/],
    ['a bomb', bomb, /60 MB/],
    ['broken XML', () => changed(house, 'word/styles.xml', t => `${t}<`), /well-formed/],
    ['entities', () => changed(house, 'word/document.xml', t => entity + t), /well-formed/],
    [
      'Strict Open XML',
      () => changed(house, 'word/styles.xml', t => t.replaceAll('schemas.openxmlformats', 'purl')),
      /transitional/,
    ],
    [
      'an image elsewhere',
      () =>
        attack(
          `<Relationship Id="x" Type="${type}/image" Target="https://spy.example/a.png" TargetMode="External"/>`,
        ),
      /outside the file/,
    ],
    [
      'an embedded object',
      () => attack(`<Relationship Id="x" Type="${type}/oleObject" Target="embeddings/a.bin"/>`),
      /not an image/,
    ],
    [
      'no room',
      () => changed(house, 'word/document.xml', t => t.replace('w:left="1000"', 'w:left="9000"')),
      /no room/,
    ],
  ])('%s is refused with one message', async (_name, bytes, why) => {
    const found = await withHouse(bytes()).then(
      () => undefined,
      error => error,
    );
    expect(found).toBeInstanceOf(Trouble);
    expect(found.found.rule).toBe('reference-unusable');
    expect(found.found.reason).toMatch(why);
  });
});
