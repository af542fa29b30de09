import { embeddedNames } from '../../../brief/index.ts';
import type { Parts } from './index.ts';

const namespaces = {
  package: 'http://schemas.openxmlformats.org/package/2006/relationships',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006',
} as const;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
// Names the part for programs that store data in documents; the same in every file of ours.
const storeId = '{8E0B6C1A-5D0F-4C55-9B1E-6272696566D0}';

/** Adds the document that the file carries of itself, as a custom XML part of the text. */
export function embedDocument(parts: Parts, { json, digest }: { json: string; digest: string }) {
  parts.set(
    'customXml/item1.xml',
    `${head}<briefpress xmlns="${embeddedNames.namespace}" digest="${digest}">${escaped(json)}</briefpress>`,
  );
  parts.set(
    'customXml/itemProps1.xml',
    `${head}<ds:datastoreItem ds:itemID="${storeId}" xmlns:ds="${namespaces.office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${embeddedNames.namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts.set(
    'customXml/_rels/item1.xml.rels',
    `${head}<Relationships xmlns="${namespaces.package}"><Relationship Id="rId1" Type="${namespaces.office}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  insert(
    parts,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="briefpress" Type="${namespaces.office}/relationships/customXml" Target="../customXml/item1.xml"/>`,
  );
  insert(
    parts,
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
}

function insert(parts: Parts, name: string, before: string, xml: string): void {
  const text = parts.get(name);
  if (text !== undefined)
    parts.set(
      name,
      text.replace(before, () => xml + before),
    );
}

/** Escapes JSON for XML; the two characters that XML cannot hold are written as JSON can. */
function escaped(json: string): string {
  return json
    .replace(/[\uFFFE\uFFFF]/g, char => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
