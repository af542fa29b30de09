import { inflateSync } from 'node:zlib';
import { embeddedLimit } from '../../embedded-limit.ts';
import { lexer, valueIn } from './lexer.ts';
import { type Dict, isDict, isRef, numberOf, type Value } from './value.ts';

export interface Pdf {
  /** Follows a reference; gives null for what is not there. */
  get: (value: Value | undefined) => Value;
  dict: (value: Value | undefined) => Dict;
  list: (value: Value | undefined) => Value[];
  /** Gives the unpacked bytes of a stream as characters. */
  stream: (value: Value | undefined) => string;
  /** Every object that is a dictionary. */
  all: () => Iterable<Dict>;
}

const nothing: Dict = Object.create(null);

interface Held {
  value: Value;
  /** Where the bytes of its stream stand. */
  stream?: readonly [from: number, to: number];
}

/**
 * Opens a file by looking for its objects, without the table of their places: that needs no trust in
 * the table, reads what was appended later last, and is enough for what our writer makes of a file,
 * also where another program has packed objects into streams.
 */
export function openPdf(file: Uint8Array): Pdf {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const text = bytes.toString('latin1');
  const objects = new Map<number, Held>();
  const start = /(?:^|[\s\0])(\d{1,9})[\s\0]+\d+[\s\0]+obj\b/g;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const read = lexer(text, start.lastIndex);
    const value = valueIn(read.next());
    const stream = isDict(value) ? placeOf(text, read.at(), value) : undefined;
    objects.set(Number(found[1]), { value, ...(stream ? { stream } : {}) });
    start.lastIndex = stream?.[1] ?? read.at();
  }
  const unpacked = ({ value, stream }: Held): string => {
    if (!stream || !isDict(value)) return '';
    const data = bytes.subarray(...stream);
    const filters = [value.Filter].flat().filter(filter => filter !== undefined && filter !== null);
    if (filters.length === 0) return data.toString('latin1');
    if (filters.length > 1 || filters[0] !== '/FlateDecode' || isDict(value.DecodeParms)) return '';
    try {
      return inflateSync(data, { maxOutputLength: embeddedLimit }).toString('latin1');
    } catch {
      return '';
    }
  };
  for (const held of [...objects.values()]) {
    if (!isDict(held.value) || held.value.Type !== '/ObjStm') continue;
    const inside = unpacked(held);
    const [count, first] = [numberOf(held.value.N), numberOf(held.value.First)];
    const heads = lexer(inside);
    for (let i = 0; i < count; i++) {
      const [id, offset] = [valueIn(heads.next()), valueIn(heads.next())];
      if (typeof id !== 'number' || typeof offset !== 'number') break;
      if (!objects.has(id))
        objects.set(id, { value: valueIn(lexer(inside, first + offset).next()) });
    }
  }
  const held = (value: Value | undefined): Held | undefined =>
    isRef(value) ? objects.get(value.ref) : undefined;
  const get: Pdf['get'] = value => (isRef(value) ? (held(value)?.value ?? null) : (value ?? null));
  return {
    get,
    dict: value => {
      const found = get(value);
      return isDict(found) ? found : nothing;
    },
    list: value => {
      const found = get(value);
      if (Array.isArray(found)) return found;
      return found === null || value === undefined ? [] : [value];
    },
    stream: value => {
      const found = held(value);
      return found ? unpacked(found) : '';
    },
    all: () => [...objects.values()].map(({ value }) => value).filter(isDict),
  };
}

function placeOf(text: string, at: number, dict: Dict): readonly [number, number] | undefined {
  const word = /[\s\0]*stream(\r\n|\n|\r)/y;
  word.lastIndex = at;
  if (!word.test(text)) return undefined;
  const from = word.lastIndex;
  const end = /[\s\0]*endstream/y;
  const length = typeof dict.Length === 'number' ? dict.Length : -1;
  end.lastIndex = from + length;
  if (length >= 0 && end.test(text)) return [from, from + length];
  const to = text.indexOf('endstream', from);
  return [from, to < 0 ? text.length : to];
}
