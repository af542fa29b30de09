import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/message/index.ts';
import { decode, decodeSource } from '../../src/read/index.ts';

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
});
