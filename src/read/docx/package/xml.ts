import { SaxesParser } from 'saxes';
import { say, Trouble } from '../../../message/index.ts';

/** An element of a part; names carry the usual prefix of their namespace, whatever the file calls it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | undefined>>;
  children: (XmlElement | string)[];
}

const deepest = 200;
const most = 1_000_000;

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'custom',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/**
 * Parses a part. No entity is ever expanded but XML's own five: a part that declares a document type
 * ends with a message, and so does one that is not well-formed, too deep or too large.
 */
export function parseXml(source: string, part: string, file: string): XmlElement {
  const trouble = (why: string) => new Trouble(say('package-broken', { why }, { file }));
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let count = 0;
  parser.on('error', () => {
    throw trouble(`its part \`${part}\` is no well-formed XML`);
  });
  parser.on('doctype', () => {
    throw trouble(`its part \`${part}\` declares a document type, which no Word file does`);
  });
  parser.on('opentag', tag => {
    count += 1;
    if (count > most || open.length > deepest)
      throw trouble(`its part \`${part}\` nests too deep, or holds too many elements`);
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes))
      attributes[nameOf(uri, local)] = value;
    const element = { name: nameOf(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const text = (value: string) => {
    open.at(-1)?.children.push(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(source).close();
  const element = root.children.find(child => typeof child !== 'string');
  if (!element) throw trouble(`its part \`${part}\` is empty`);
  return element as XmlElement;
}

function nameOf(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixes[uri];
  return prefix === undefined ? `?:${local}` : `${prefix}:${local}`;
}

/** Lists the elements in an element. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter(child => typeof child !== 'string');
}

/** Finds the first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** Gives an attribute; an element without it is read as if it were empty. */
export function attributeOf({ attributes }: XmlElement, name: string): string {
  return attributes[name] ?? '';
}

/** Says whether an attribute says yes. */
export function saysYes(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Gives the `w:val` of a child element. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Reads an on/off property: absent is undefined, present without value is on. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  if (!child) return undefined;
  return !/^(?:0|false|off|none)$/i.test(child.attributes['w:val'] ?? 'true');
}

/** Finds every element of a name below an element, in document order. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const out: XmlElement[] = [];
  const walk = (inner: XmlElement) => {
    for (const child of elementsOf(inner)) {
      if (names.includes(child.name)) out.push(child);
      walk(child);
    }
  };
  walk(element);
  return out;
}

/**
 * Finds what an element itself shows, by name: of what comes in two versions the one that is read,
 * and nothing inside a text box, whose content is read on its own.
 */
export function shownIn(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const out: XmlElement[] = [];
  const walk = (inner: XmlElement | undefined) => {
    for (const child of elementsOf(inner)) {
      if (names.includes(child.name)) out.push(child);
      if (child.name === 'mc:AlternateContent') walk(alternateOf(child));
      else if (child.name !== 'w:txbxContent') walk(child);
    }
  };
  walk(element);
  return out;
}

const known = /^(?:wps|wpg|wpc|w1[456]\w*|wp14|a14)$/;

/** What comes in two versions is read once: the newer one where its content is known here, else the older. */
export function alternateOf(element: XmlElement): XmlElement | undefined {
  const choices = elementsOf(element);
  const newer = choices.find(
    choice =>
      choice.name === 'mc:Choice' &&
      (choice.attributes.Requires ?? '')
        .trim()
        .split(/\s+/)
        .every(prefix => known.test(prefix)),
  );
  return newer ?? choices.find(choice => choice.name === 'mc:Fallback') ?? choices[0];
}

/** Gives all character data below an element. */
export function charactersOf(element: XmlElement): string {
  return element.children
    .map(child => (typeof child === 'string' ? child : charactersOf(child)))
    .join('');
}
