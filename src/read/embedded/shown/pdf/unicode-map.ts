import { lexer } from './lexer.ts';
import { isText, type Value } from './value.ts';

/** How many codes are taken from ranges; a font has no more than a quarter of these. */
const most = 0x40000;

/** Reads the map that leads from a font's codes to text (ISO 32000-1, 9.10.3). */
export function unicodeMap(source: string): Map<string, string> {
  const map = new Map<string, string>();
  const read = lexer(source);
  const held: Value[] = [];
  let left = most;
  for (let one = read.next(); one; one = read.next()) {
    if ('value' in one) {
      held.push(one.value);
      continue;
    }
    if (one.word === 'endbfchar')
      for (let i = 0; i + 1 < held.length; i += 2) set(map, held[i], held[i + 1]);
    if (one.word === 'endbfrange')
      for (let i = 0; i + 2 < held.length && left > 0; i += 3)
        left -= setRange(map, held[i], held[i + 1], held[i + 2]);
    held.length = 0;
  }
  return map;
}

function setRange(
  map: Map<string, string>,
  from: Value | undefined,
  to: Value | undefined,
  texts: Value | undefined,
): number {
  if (!isText(from) || !isText(to)) return 1;
  const [first, last] = [number(from.bytes), number(to.bytes)];
  for (let code = first; code <= last && code - first <= 0xffff; code++) {
    const key = { bytes: spelt(code, from.bytes.length) };
    if (Array.isArray(texts)) set(map, key, texts[code - first]);
    else if (isText(texts))
      set(map, key, { bytes: spelt(number(texts.bytes) + code - first, texts.bytes.length) });
  }
  return Math.max(1, Math.min(last - first + 1, 0x10000));
}

function set(map: Map<string, string>, code: Value | undefined, text: Value | undefined): void {
  if (isText(code) && isText(text)) map.set(code.bytes, utf16(text.bytes));
}

/** Reads UTF-16, its bytes given as characters. */
export function utf16(bytes: string): string {
  let out = '';
  for (let i = 0; i + 1 < bytes.length; i += 2)
    out += String.fromCharCode((bytes.charCodeAt(i) << 8) | bytes.charCodeAt(i + 1));
  return out;
}

function number(bytes: string): number {
  let out = 0;
  for (const char of bytes) out = out * 256 + char.charCodeAt(0);
  return out;
}

function spelt(n: number, length: number): string {
  let out = '';
  for (let i = 0, rest = n; i < length; i++, rest = Math.floor(rest / 256))
    out = String.fromCharCode(rest & 255) + out;
  return out;
}
