import { lexer } from './lexer.ts';
import type { Pdf } from './open-pdf.ts';
import { unicodeMap, utf16 } from './unicode-map.ts';
import { type Dict, isDict, isRef, isText, nameOf, type Value } from './value.ts';

/** What one page shows: the text of each stretch of marked content, and whether any stands outside. */
export interface PageText {
  texts: ReadonlyMap<number, string>;
  outside: boolean;
}

/** Where text stands: in a numbered stretch of content, in furniture, or in neither. */
interface Scope {
  id?: number;
  furniture: boolean;
  /** The text that the stretch says it has, whatever its glyphs are. */
  actual?: string;
}

/** How much content of a page is read, in bytes; ours have a hundredth. */
const mostContent = 1 << 24;

type Decode = (bytes: string) => string;

/** Reads what a page shows, by its content stream and its fonts. */
export function pageText(page: Dict, pdf: Pdf, fonts: Map<number, Decode>): PageText {
  const resources = pdf.dict(inherited(page, 'Resources', pdf));
  const named = pdf.dict(resources.Font);
  const texts = new Map<number, string>();
  let outside = false;
  let decode: Decode = latin;
  const scopes: Scope[] = [];
  const show = (bytes: string) => {
    const scope = scopes.findLast(one => one.id !== undefined || one.furniture);
    if (scope?.furniture || scope?.actual !== undefined) return;
    const text = decode(bytes);
    if (scope?.id === undefined) outside ||= /\S/u.test(text);
    else texts.set(scope.id, (texts.get(scope.id) ?? '') + text);
  };
  const begin = (tag: Value | undefined, properties: Value | undefined) => {
    const given = isDict(properties) ? properties : {};
    const id = typeof given.MCID === 'number' ? given.MCID : undefined;
    const actual = isText(given.ActualText) ? textString(given.ActualText.bytes) : undefined;
    if (id !== undefined && actual !== undefined) texts.set(id, (texts.get(id) ?? '') + actual);
    scopes.push({
      furniture: tag === '/Artifact',
      ...(id === undefined ? {} : { id }),
      ...(actual === undefined ? {} : { actual }),
    });
  };
  let source = '';
  for (const part of pdf.list(page.Contents))
    if (source.length < mostContent) source += `${pdf.stream(part)}\n`;
  const read = lexer(source);
  let held: Value[] = [];
  for (let one = read.next(); one; one = read.next()) {
    if ('value' in one) {
      held.push(one.value);
      continue;
    }
    const last = held.at(-1);
    if (one.word === 'BDC') begin(held[0], last);
    else if (one.word === 'BMC') begin(held[0], undefined);
    else if (one.word === 'EMC') scopes.pop();
    else if (one.word === 'Tf') decode = fontOf(named[nameOf(held[0])], pdf, fonts);
    else if (one.word === 'TJ' || one.word === 'Tj' || one.word === "'" || one.word === '"')
      for (const piece of Array.isArray(last) ? last : [last]) if (isText(piece)) show(piece.bytes);
    held = [];
  }
  return { texts, outside };
}

function inherited(page: Dict, key: string, pdf: Pdf): Value | undefined {
  let node = page;
  for (let hop = 0; hop < 20; hop++) {
    if (node[key] !== undefined) return node[key];
    node = pdf.dict(node.Parent);
  }
  return undefined;
}

const latin: Decode = bytes => bytes;

function fontOf(font: Value | undefined, pdf: Pdf, fonts: Map<number, Decode>): Decode {
  const key = isRef(font) ? font.ref : -1;
  const known = fonts.get(key);
  if (known && key >= 0) return known;
  const { ToUnicode, Subtype } = pdf.dict(font);
  const made =
    ToUnicode === undefined
      ? latin
      : decoder(unicodeMap(pdf.stream(ToUnicode)), Subtype === '/Type0' ? 2 : 1);
  fonts.set(key, made);
  return made;
}

function decoder(map: ReadonlyMap<string, string>, length: number): Decode {
  return bytes => {
    let out = '';
    for (let i = 0; i < bytes.length; i += length)
      out += map.get(bytes.slice(i, i + length)) ?? '\uFFFD';
    return out;
  };
}

/** Reads a text string: UTF-16 where it says so. */
export function textString(bytes: string): string {
  return bytes.startsWith('\xFE\xFF') ? utf16(bytes.slice(2)) : bytes;
}
