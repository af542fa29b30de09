import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a test puts into a Word file: the content of each part, without its root element. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  settings?: string;
  core?: string;
  /** Further relationships of the document, as XML. */
  relationships?: string;
  /** Further parts, whole. */
  extra?: Record<string, string | Uint8Array>;
}

/** Makes a Word file of its parts. */
export function makeDocx({
  body,
  core,
  relationships = '',
  extra = {},
  ...parts
}: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const put = (name: string, xml: string) => {
    files[name] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  };
  const relationship = (name: string) =>
    `<Relationship Id="${name}" Type="${types}/${name}" Target="${name}.xml"/>`;
  const named = Object.entries(parts).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  put('word/document.xml', `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`);
  for (const [name, xml] of named)
    put(`word/${name}.xml`, `<w:${name} ${namespaces}>${xml}</w:${name}>`);
  put(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${named.map(([name]) => relationship(name)).join('')}${relationships}</Relationships>`,
  );
  put(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="${types}/officeDocument" Target="word/document.xml"/><Relationship Id="c" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
  if (core !== undefined)
    put(
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
    );
  for (const [name, content] of Object.entries(extra))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

/** Makes a paragraph of plain runs, with properties given as XML. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** Makes a run, with properties given as XML. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
