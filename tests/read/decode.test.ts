import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/message/index.ts';
import { decode, decodeSource } from '../../src/read/decode.ts';
import { declaredEncoding } from '../../src/read/html/page/declared-encoding.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap(part =>
      typeof part === 'number' ? [part] : [...part].map(c => c.charCodeAt(0)),
    ),
  );
const ruleOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof Trouble ? error.found.rule : String(error);
  }
  return undefined;
};

describe('decoding', () => {
  it('reads UTF-8 and keeps its byte order mark for the reader', () => {
    expect(decode(new TextEncoder().encode('\uFEFFä'), 'a.txt')).toBe('\uFEFFä');
  });

  it('reads UTF-16 of either order where a mark says so, and says so', () => {
    const low = decodeSource(bytes(0xff, 0xfe, 'H', 0, 'i', 0), 'a.txt');
    expect(low.value).toBe('\uFEFFHi');
    expect(low.messages.map(m => m.rule)).toEqual(['text-repaired']);
    expect(decode(bytes(0xfe, 0xff, 0, 'H', 0, 'i'), 'a.txt')).toBe('\uFEFFHi');
  });

  it('reads plain Windows-1252 with a warning', () => {
    const { value, messages } = decodeSource(
      bytes('The minist', 0xe8, 're said ', 0x93, 'no', 0x94, ' ', 0x96, ' twice'),
      'a.txt',
    );
    expect(value).toBe('The ministère said “no” – twice');
    expect(messages.map(m => [m.rule, m.severity])).toEqual([['encoding-guessed', 'warning']]);
  });

  it.each([
    ['damaged UTF-8', bytes('caf', 0xc3, 0xa9, ' and caf', 0xe9, ' ')],
    ['an undefined byte', bytes('a', 0x81, 'b and more text')],
    [
      'Cyrillic in Windows-1251',
      bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, ' - ', 0xec, 0xe8, 0xf0),
    ],
  ])('refuses %s', (_, given) => {
    expect(ruleOf(() => decodeSource(given, 'a.txt'))).toBe('source-not-utf8');
  });

  it.each<[string, (string | number)[], string | undefined]>([
    ['a letter at the end', ['The caf', 0xe9], 'The café'],
    [
      'a capital before a letter',
      [0xc9, 'tat et peuple, une fois encore'],
      'État et peuple, une fois encore',
    ],
    [
      'a capital before a capital of its kind',
      ['LA M', 0xc9, 0xc9, 'R dans le nord du pays'],
      'LA MÉÉR dans le nord du pays',
    ],
    ['a multiplication sign', ['It is 3 ', 0xd7, ' 4 metres'], undefined],
    ['a capital inside a word', ['The miniSt', 0xc9, 're said no'], undefined],
    ['a capital before no letter', ['The ', 0xc9, ' said no, and that again'], undefined],
    [
      'three bytes that are one in UTF-8',
      ['a', 0xe2, 0x80, 0x94, 'b and ', 0xe9, 't', 0xe9],
      undefined,
    ],
    [
      'two of the three bytes',
      ['It cost', 0xe2, 0x80, 'b and goes on for long'],
      'It costâ€b and goes on for long',
    ],
    [
      'letters in a row that are no Western words',
      ['a ', 0xe9, 0xe8, 0xe7, 0xe6, 0xe5, ' and so on it goes and goes'],
      undefined,
    ],
    ['more high bytes than Western text has', ['a', 0xe9, 'b', 0xe8], undefined],
  ])('tells by its letters whether a file is Windows-1252: %s', (_, parts, expected) => {
    const given = bytes(...parts);
    if (expected === undefined)
      expect(ruleOf(() => decodeSource(given, 'a.txt'))).toBe('source-not-utf8');
    else expect(decodeSource(given, 'a.txt').value).toBe(expected);
  });

  it('never guesses for settings and templates', () => {
    expect(ruleOf(() => decode(bytes('caf', 0xe9), 'a.yaml'))).toBe('source-not-utf8');
  });

  it('refuses what is no text, and what is empty', () => {
    expect(ruleOf(() => decodeSource(bytes('%PDF-1.7'), 'a.txt'))).toBe('source-binary');
    expect(ruleOf(() => decodeSource(bytes('a', 0, 'b'), 'a.txt'))).toBe('source-binary');
    expect(ruleOf(() => decodeSource(bytes(' \n'), 'a.txt'))).toBe('source-empty');
    expect(ruleOf(() => decodeSource(new Uint8Array(17 * 1024 * 1024), 'a.txt'))).toBe(
      'source-too-big',
    );
  });

  it.each([
    ['windows-1252', 0x92, '’'],
    ['ISO-8859-1', 0xe9, 'é'],
    ['iso-8859-2', 0xb3, 'ł'],
    ['windows-1251', 0xcf, 'П'],
  ])('takes a page at its word where it is no UTF-8: %s', (encoding, byte, letter) => {
    const page = bytes(`<meta charset="${encoding}"><p>`, byte, '</p>');
    const { value, messages } = decodeSource(page, 'a.html', declaredEncoding(page));
    expect(value).toContain(`<p>${letter}</p>`);
    expect(messages.map(m => m.reason)).toEqual([
      `Repaired: ${encoding.toUpperCase()} read as it says it is`,
    ]);
  });

  it('believes UTF-8 before what a page says, and no encoding that there is not', () => {
    const good = bytes('<meta charset="windows-1252">é');
    expect(decodeSource(good, 'a.html', declaredEncoding(good)).value).toContain('é');
    const odd = bytes(
      '<meta http-equiv="Content-Type" content="text/html; charset=x-none">',
      0xff,
      0xfe,
    );
    expect(declaredEncoding(odd)).toBe('x-none');
    expect(ruleOf(() => decodeSource(odd, 'a.html', declaredEncoding(odd)))).toBe(
      'source-not-utf8',
    );
    expect(declaredEncoding(bytes('<?xml version="1.0" encoding="koi8-r"?>'))).toBe('koi8-r');
  });

  it('reads markup in UTF-16 without a byte order mark', () => {
    const low = bytes(
      ...Array.from('<p>é', c => [c, 0])
        .flat()
        .map(c => (c === 'é' ? 0xe9 : c)),
    );
    expect(decodeSource(low, 'a.html').value).toBe('<p>é');
    const high = bytes(
      ...Array.from('<p>é', c => [0, c])
        .flat()
        .map(c => (c === 'é' ? 0xe9 : c)),
    );
    expect(decodeSource(high, 'a.html').value).toBe('<p>é');
  });
});
