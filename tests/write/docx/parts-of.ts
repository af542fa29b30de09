import { DOMParser, type Document as XmlDocument } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** Opens a Word file and gives its parts by name, as text or parsed. */
export function partsOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const text = (name: string): string => {
    const file = files[name];
    if (!file) throw new Error(`no part ${name}`);
    return strFromU8(file);
  };
  return {
    names: Object.keys(files),
    text,
    xml: (name: string): XmlDocument => new DOMParser().parseFromString(text(name), 'text/xml'),
  };
}

/** Lists the paragraphs of the body as style and text. */
export function paragraphsOf(bytes: Uint8Array): [style: string, text: string][] {
  const body = partsOf(bytes).xml('word/document.xml');
  return Array.from(body.getElementsByTagName('w:p')).map(p => [
    p.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
    Array.from(p.getElementsByTagName('w:t'))
      .map(t => t.textContent ?? '')
      .join(''),
  ]);
}
