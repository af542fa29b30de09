import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { type Page, pageMaker } from './page.ts';
import { serialise, textString } from './serialise.ts';

/** An object of the file. What it holds may change until the file is closed. */
export interface Reference {
  readonly isReference: true;
  readonly id: number;
  data: Record<string, unknown>;
  /** The bytes of its stream, if it has one, as they stand in the file. */
  stream?: Uint8Array;
}
export interface PdfFile {
  catalog: Record<string, unknown>;
  pages: Page[];
  ref(data?: object): Reference;
  /** Makes an object with a stream, packed unless it says how it is packed already. */
  stream(data: object, bytes: Uint8Array, packed?: 'packed' | 'plain'): Reference;
  addPage(width: number, height: number): Page;
  /** Attaches a file as one that belongs to the document. */
  file(bytes: Uint8Array, attachment: Attachment): void;
  /** Closes the file and gives its bytes. */
  finish(): Uint8Array;
}
export interface Attachment {
  name: string;
  type: string;
  relationship: 'Data' | 'Source' | 'Alternative' | 'Supplement';
  description: string;
  creationDate: Date;
  modifiedDate: Date;
}

/**
 * Opens a PDF that comes out the same on every machine: streams are packed by fflate (builds of zlib
 * differ), the file's identifier is a hash of what was written, and nothing reads the clock. Our own,
 * and not pdfkit's: that loads three ciphers and a font engine before the first object, writes
 * metadata and a structure tree that are not wanted, and packs by zlib.
 */
export function openFile(info: Readonly<Record<string, string | Date>>): PdfFile {
  const objects: Reference[] = [];
  const ref: PdfFile['ref'] = (data = {}) => {
    const reference: Reference = {
      isReference: true,
      id: objects.length + 1,
      data: data as Record<string, unknown>,
    };
    objects.push(reference);
    return reference;
  };
  const stream: PdfFile['stream'] = (data, bytes, packed) => {
    const reference = ref(data);
    fill(reference, bytes, packed !== undefined);
    return reference;
  };
  const tree = ref({ Type: 'Pages' });
  const root = ref({
    Type: 'Catalog',
    Pages: tree,
    ViewerPreferences: { DisplayDocTitle: true },
  });
  const facts = Object.entries(info).map(([key, fact]) => [
    key,
    typeof fact === 'string' ? textString(fact) : fact,
  ]);
  const about = ref(Object.fromEntries(facts));
  const pages: Page[] = [];
  const makePage = pageMaker(ref, tree);
  return {
    catalog: root.data,
    pages,
    ref,
    stream,
    addPage: (width, height) => {
      const page = makePage(width, height);
      pages.push(page);
      return page;
    },
    file: (bytes, attachment) => attach({ ref, stream, catalog: root.data }, bytes, attachment),
    finish: () => {
      for (const page of pages) fill(page.contents, page.written());
      Object.assign(tree.data, { Count: pages.length, Kids: pages.map(page => page.dictionary) });
      return written(objects, { Root: root, Info: about });
    },
  };
}

function fill(reference: Reference, bytes: Uint8Array, asIs = false): void {
  reference.stream = asIs ? bytes : zlibSync(bytes, { level: 6 });
  if (!asIs) reference.data.Filter = 'FlateDecode';
  reference.data.Length = reference.stream.length;
}

function attach(
  file: Pick<PdfFile, 'ref' | 'stream' | 'catalog'>,
  bytes: Uint8Array,
  { name, type, relationship, description, creationDate, modifiedDate }: Attachment,
): void {
  const digest = createHash('md5').update(bytes).digest();
  const Params = {
    Size: bytes.length,
    CheckSum: digest,
    CreationDate: creationDate,
    ModDate: modifiedDate,
  };
  const body = file.stream({ Type: 'EmbeddedFile', Subtype: type, Params }, bytes);
  const label = textString(name);
  const spec = file.ref({
    Type: 'Filespec',
    AFRelationship: relationship,
    F: label,
    UF: label,
    Desc: textString(description),
    EF: { F: body, UF: body },
  });
  const { catalog } = file;
  const associated = (catalog.AF as unknown[] | undefined) ?? [];
  const names = (catalog.Names as { EmbeddedFiles: { Names: unknown[] } } | undefined) ?? {
    EmbeddedFiles: { Names: [] },
  };
  associated.push(spec);
  names.EmbeddedFiles.Names.push(label, spec);
  Object.assign(catalog, { AF: associated, Names: names });
}

/** Writes objects, the table of their places, and the trailer. */
function written(objects: readonly Reference[], ends: Record<string, unknown>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const put = (chunk: Uint8Array | string) => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
    chunks.push(bytes);
    length += bytes.length;
  };
  put('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  for (const { id, data, stream } of objects) {
    places.push(length);
    put(`${id} 0 obj\n${serialise(data)}\n`);
    if (stream) {
      put('stream\n');
      put(stream);
      put('\nendstream\n');
    }
    put('endobj\n');
  }
  const hash = createHash('md5');
  for (const chunk of chunks) hash.update(chunk);
  const id = hash.digest();
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`);
  const trailer = { Size: objects.length + 1, ...ends, ID: [id, id] };
  put(`trailer\n${serialise(trailer)}\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(chunks));
}
