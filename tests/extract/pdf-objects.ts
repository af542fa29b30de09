/** A PDF object: names are `/Name`, strings are text, references are `{ ref }`. */
export type PdfValue = null | boolean | number | string | PdfRef | PdfValue[] | PdfDict;
export interface PdfRef {
  ref: number;
}
export interface PdfDict {
  [key: string]: PdfValue;
}
export interface PdfFile {
  trailer: PdfDict;
  /** Follows references; gives null for what is not there. */
  get: (value: PdfValue | undefined) => PdfValue;
}

/** Reads the objects of a file with a plain cross-reference table, which is what ours have. */
export function readPdfObjects(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const offsets = new Map<number, number>();
  const table = text.slice(start);
  const [, first = '0'] = /^xref\s+(\d+)\s+\d+\s/.exec(table) ?? [];
  let number = Number(first);
  for (const [, offset, kind] of table.matchAll(/(\d{10}) \d{5} ([fn])/g)) {
    if (kind === 'n') offsets.set(number, Number(offset));
    number++;
  }
  const known = new Map<number, PdfValue>();
  const get: PdfFile['get'] = value => {
    if (value === undefined) return null;
    if (!isRef(value)) return value;
    const before = known.get(value.ref);
    if (before !== undefined) return before;
    const offset = offsets.get(value.ref);
    const found = offset === undefined ? null : parse(text, text.indexOf('obj', offset) + 3);
    known.set(value.ref, found);
    return found;
  };
  const trailer = parse(text, text.lastIndexOf('trailer') + 7);
  return { trailer: isDict(trailer) ? trailer : {}, get };
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return isDict(value) && typeof (value as unknown as PdfRef).ref === 'number';
}
export function isDict(value: PdfValue | undefined): value is PdfDict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const token =
  /\s*(?:(<<)|(>>)|(\[)|(\])|(\()|<([0-9A-Fa-f\s]*)>|(\d+) \d+ R\b|([+-]?[\d.]+)|(\/[^\s()<>[\]/]*)|(true|false|null))/y;

function parse(text: string, from: number): PdfValue {
  let at = from;
  const value = (): PdfValue | 'end' => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return 'end';
    at = token.lastIndex;
    const [, open, close, left, right, paren, hex, ref, number, name, word] = found;
    if (open) return dict();
    if (close || right) return 'end';
    if (left) return list();
    if (paren) return literal();
    if (hex !== undefined) return decode(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
    if (ref) return { ref: Number(ref) };
    if (number) return Number(number);
    if (name) return name;
    return word === 'null' ? null : word === 'true';
  };
  const dict = (): PdfDict => {
    const out: PdfDict = {};
    for (let key = value(); key !== 'end'; key = value()) {
      const held = value();
      out[String(key).slice(1)] = held === 'end' ? null : held;
    }
    return out;
  };
  const list = (): PdfValue[] => {
    const out: PdfValue[] = [];
    for (let item = value(); item !== 'end'; item = value()) out.push(item);
    return out;
  };
  const literal = (): string => {
    const out: number[] = [];
    for (let depth = 1; ; at++) {
      const char = text[at] ?? ')';
      if (char === '\\') {
        at++;
        const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
        out.push(escapes[text[at] ?? ''] ?? text.charCodeAt(at));
        continue;
      }
      if (char === '(') depth++;
      if (char === ')' && --depth === 0) break;
      out.push(text.charCodeAt(at));
    }
    at++;
    return decode(Buffer.from(out));
  };
  const found = value();
  return found === 'end' ? null : found;
}

function decode(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}
