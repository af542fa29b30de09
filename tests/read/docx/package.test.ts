import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Trouble } from '../../../src/message/index.ts';
import { docx } from '../../../src/read/docx/index.ts';
import { type DocxParts, makeDocx, p } from '../../helper/make-docx.ts';
import { picture, read, words } from './word-file.ts';

const troubleIn = (bytes: Uint8Array): string => {
  try {
    docx.read(bytes, { file: 'x.docx' });
  } catch (error) {
    return error instanceof Trouble ? `${error.found.rule}: ${error.found.reason}` : String(error);
  }
  return 'read';
};
const document = (words: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(words)}</w:body></w:document>`;
const wide = (text: string, little: boolean) => {
  const out = new Uint8Array(2 * text.length + 2);
  const view = new DataView(out.buffer);
  for (const [i, char] of [...`\uFEFF${text}`].entries())
    view.setUint16(2 * i, char.charCodeAt(0), little);
  return out;
};

describe('a package', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(document('Größe'))],
    ['UTF-16, little end first', wide(document('Größe'), true)],
    ['UTF-16, big end first', wide(document('Größe'), false)],
  ])('is read in %s', (_, bytes) => {
    expect(words({ body: '', extra: { 'word/document.xml': bytes } })).toBe('Größe');
  });

  it('has its document where every program puts it, if it names no other', () => {
    expect(words({ body: p('so'), extra: { '_rels/.rels': '<x/>' } })).toBe('so');
  });

  it.each<[string, () => Uint8Array, RegExp]>([
    ['too large as it is', () => new Uint8Array(64 * 1024 * 1024 + 1), /^source-too-big: /],
    [
      'of too many parts',
      () =>
        makeDocx({
          body: '',
          extra: Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, ''])),
        }),
      /^package-broken: .*too many parts/,
    ],
    [
      'of parts that are too large together',
      () => {
        const names = ['a', 'b', 'c'];
        return makeDocx({
          body: `<w:p>${names.map(name => picture(name, 'A map')).join('')}</w:p>`,
          relationships: names
            .map(name => `<Relationship Id="${name}" Type="x/image" Target="${name}.png"/>`)
            .join(''),
          extra: Object.fromEntries(
            names.map(name => [`word/${name}.png`, new Uint8Array(32 * 1024 * 1024)]),
          ),
        });
      },
      /^package-too-big: .*96 MB/,
    ],
  ])('ends in one message if it is %s', (_, make, expected) => {
    expect(troubleIn(make())).toMatch(expected);
  });

  it('counts a picture that stands on every page once', () => {
    const body = `<w:p>${picture('a', 'A logo')}</w:p>`.repeat(5);
    const relationships = '<Relationship Id="a" Type="x/image" Target="a.png"/>';
    const logo = new Uint8Array(31 * 1024 * 1024);
    logo.set([0x89, 0x50, 0x4e, 0x47]);
    const { assets } = read({ body, relationships, extra: { 'word/a.png': logo } });
    expect(assets?.get('word/a.png')?.length).toBe(logo.length);
  });
});

describe('what a file says about itself', () => {
  const custom = (inner: string): DocxParts => ({
    body: p('so'),
    extra: {
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="p" Type="x/custom-properties" Target="docProps/custom.xml"/></Relationships>',
      'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${inner}</Properties>`,
    },
  });
  const property = (name: string, value: string) =>
    `<property ${name && `name="${name}"`}><vt:lpwstr>${value}</vt:lpwstr></property>`;
  it.each([
    ['its number', property('Identifier', 'PB 12'), { identifier: 'PB 12' }],
    ['its day', property('Date published', '2024-05-06T00:00:00Z'), { date: '2024-05-06' }],
    [
      'its publisher and status',
      property('Publisher', 'The Press') + property('Status', 'draft'),
      { publisher: 'The Press', status: 'draft' },
    ],
    [
      'nothing, where names or words are missing',
      property('', 'PB 12') + property('Identifier', ' '),
      {},
    ],
  ])('is read off its properties: %s', (_, inner, expected) => {
    expect(read(custom(inner)).value.metadata).toEqual(expected);
  });
});
