import type { Metadata } from '../../../brief/index.ts';
import type { PdfFile } from '../file/pdf-file.ts';

export const producer = 'Briefpress';

/** Gives the document information, which must say the same as the XMP packet. */
export function documentInfo(metadata: Metadata, clock: Date): Record<string, string | Date> {
  const authors = (metadata.authors ?? []).map(author => author.name).join('; ');
  return {
    Title: clean(metadata.title ?? 'Untitled'),
    ...(authors ? { Author: clean(authors) } : {}),
    ...(metadata.subtitle ? { Subject: clean(metadata.subtitle) } : {}),
    ...(metadata.keywords?.length ? { Keywords: clean(metadata.keywords.join(', ')) } : {}),
    Creator: producer,
    Producer: producer,
    CreationDate: clock,
  };
}

/** Writes the XMP packet, with the claims to PDF/UA-1 and to PDF/A, part 2 or 3, level A. */
export function writeMetadata(
  document: PdfFile,
  metadata: Metadata,
  clock: Date,
  part: 2 | 3,
): void {
  const info = documentInfo(metadata, clock);
  const text = (key: string) => escaped(String(info[key] ?? ''));
  const lang = escaped(metadata.lang ?? 'en');
  const optional = (key: string, wrap: (value: string) => string) =>
    info[key] ? wrap(text(key)) : '';
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text('Title')}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
${optional('Author', v => `<dc:creator><rdf:Seq><rdf:li>${v}</rdf:li></rdf:Seq></dc:creator>`)}
${optional('Subject', v => `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${v}</rdf:li></rdf:Alt></dc:description>`)}
${optional('Keywords', v => `<pdf:Keywords>${v}</pdf:Keywords>`)}
<pdf:Producer>${text('Producer')}</pdf:Producer>
<xmp:CreatorTool>${text('Creator')}</xmp:CreatorTool>
<xmp:CreateDate>${clock.toISOString().slice(0, 19)}Z</xmp:CreateDate>
<pdfaid:part>${part}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${uaSchema}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
  // As it is: archives find it by searching the bytes.
  document.catalog.Metadata = document.stream(
    { Type: 'Metadata', Subtype: 'XML' },
    Buffer.from(packet, 'utf8'),
    'plain',
  );
}

/** Describes the one property that PDF/A does not know, as it asks for. */
const uaSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, char => escapes[char] ?? char);
}

/** Leaves out what XML cannot carry at all. */
function clean(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s]+/gu, ' ')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .trim();
}
