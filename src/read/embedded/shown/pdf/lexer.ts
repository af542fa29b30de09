import { type Dict, nameOf, type Value } from './value.ts';

/** What stands next in a file or a content stream. */
export type Lexeme = { value: Value } | { word: string } | undefined;

/** Gives a lexeme that is a value, and null for any other. */
export function valueIn(lexeme: Lexeme): Value {
  return lexeme && 'value' in lexeme ? lexeme.value : null;
}

/** How deep lists and dictionaries nest before a file is taken for broken. */
const deepest = 60;
// A comment ends with its line, so that there is one way only to match these.
const between = /(?:[\s\0]|%[^\r\n]*(?:[\r\n]|$))*/y;
const token =
  /(<<)|(>>)|(\[)|(\])|(\()|<([0-9A-Fa-f\s]*)>|(\d+)[\s\0]+\d+[\s\0]+R(?![A-Za-z0-9])|([+-]?(?:\d+\.?\d*|\.\d+))|(\/[^\s\0()<>[\]{}/%]*)|([^\s\0()<>[\]{}/%]+)/y;

/** Reads the objects and words of a file one by one (ISO 32000-1, 7.2 and 7.3). */
export function lexer(text: string, from = 0): { next: () => Lexeme; at: () => number } {
  let at = from;
  const next = (depth = 0): Lexeme | 'end' => {
    between.lastIndex = at;
    between.test(text);
    token.lastIndex = Math.max(at, between.lastIndex);
    const found = token.exec(text);
    if (!found || depth > deepest) return undefined;
    at = token.lastIndex;
    const [, open, close, left, right, paren, hex, ref, number, name, word] = found;
    if (close || right) return 'end';
    if (open) return { value: dict(depth + 1) };
    if (left) return { value: list(depth + 1) };
    if (paren) return { value: { bytes: literal() } };
    if (hex !== undefined) return { value: { bytes: bytesOf(hex) } };
    if (ref) return { value: { ref: Number(ref) } };
    if (number) return { value: Number(number) };
    if (name) return { value: name.replace(/#([0-9A-Fa-f]{2})/g, (_, code) => bytesOf(code)) };
    if (word === 'null') return { value: null };
    if (word === 'true' || word === 'false') return { value: word === 'true' };
    return { word: String(word) };
  };
  const list = (depth: number): Value[] => {
    const out: Value[] = [];
    for (let one = next(depth); one && one !== 'end'; one = next(depth))
      out.push('value' in one ? one.value : null);
    return out;
  };
  const dict = (depth: number): Dict => {
    const out: Dict = Object.create(null);
    const flat = list(depth);
    for (let i = 0; i + 1 < flat.length; i += 2) out[nameOf(flat[i])] = flat[i + 1] ?? null;
    return out;
  };
  const literal = (): string => {
    let out = '';
    for (let depth = 1; at < text.length; at++) {
      const char = text.charAt(at);
      if (char === '(') depth++;
      if (char === ')' && --depth === 0) break;
      if (char !== '\\') {
        out += char;
        continue;
      }
      const octal = /[0-7]{1,3}/y;
      octal.lastIndex = at + 1;
      const code = octal.exec(text)?.[0];
      const after = text.charAt(at + 1);
      out +=
        code === undefined
          ? (escapes[after] ?? after)
          : String.fromCharCode(Number.parseInt(code, 8) & 255);
      at += code?.length ?? 1;
    }
    at += 1;
    return out;
  };
  return {
    at: () => at,
    next: () => {
      const one = next();
      // A bracket that closes nothing is passed over.
      return one === 'end' ? { word: '' } : one;
    },
  };
}

const escapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};

function bytesOf(hex: string): string {
  const digits = hex.replace(/\s/g, '');
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1');
}
