import {
  isDict,
  isRef,
  type PdfDict,
  type PdfFile,
  type PdfRef,
  type PdfValue,
  readPdfObjects,
} from './pdf-objects.ts';
import { type PageText, readPdfText } from './pdf-text.ts';

/** A node of a file's structure tree, with the text of its content. */
export interface Tagged {
  role: string;
  kids: (Tagged | Content)[];
  attributes: PdfDict;
  dict: PdfDict;
}
export interface Content {
  page: number;
  text: string;
  mcid?: number;
  annotation?: PdfDict;
}
export interface TaggedPdf {
  root: Tagged;
  pages: PageText[];
  file: PdfFile;
  catalog: PdfDict;
  /** Gives the index of a page by its reference. */
  pageOf: (page: PdfRef) => number;
}

/** Reads a tagged file: its structure tree in reading order, and what its pages show. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const pages = await readPdfText(bytes);
  const file = readPdfObjects(bytes);
  const catalog = dict(file.get(file.trailer.Root));
  const order = new Map<number, number>();
  const kids = list(dict(file.get(catalog.Pages)).Kids, file);
  kids.forEach((kid, i) => {
    if (isRef(kid)) order.set(kid.ref, i);
  });
  const texts = pages.map(page => {
    const byId = new Map<number, string>();
    for (const { mcid, text } of page.shown) {
      if (mcid !== undefined) byId.set(mcid, (byId.get(mcid) ?? '') + text);
    }
    return byId;
  });
  const read = (value: PdfValue): Tagged | Content | undefined => {
    const node = dict(file.get(value));
    const page = isRef(node.Pg) ? (order.get(node.Pg.ref) ?? -1) : -1;
    if (node.Type === '/MCR') {
      const mcid = Number(node.MCID);
      return { page, mcid, text: texts[page]?.get(mcid) ?? '' };
    }
    if (node.Type === '/OBJR') return { page, text: '', annotation: dict(file.get(node.Obj)) };
    if (typeof node.S !== 'string') return undefined;
    const inner = list(node.K, file).flatMap(kid => read(kid) ?? []);
    const said = typeof node.ActualText === 'string' ? node.ActualText : undefined;
    const first = inner.find((kid): kid is Content => 'page' in kid);
    return {
      role: node.S.slice(1),
      kids: said === undefined ? inner : [{ page: -1, ...first, text: said }],
      attributes: dict(file.get(node.A)),
      dict: node,
    };
  };
  const tree = dict(file.get(catalog.StructTreeRoot));
  const top = read(list(tree.K, file)[0] ?? null);
  if (!top || !('role' in top)) throw new Error('no structure tree');
  return { root: top, pages, file, catalog, pageOf: page => order.get(page.ref) ?? -1 };
}

const dict = (value: PdfValue): PdfDict => (isDict(value) && !isRef(value) ? value : {});
const list = (value: PdfValue | undefined, file: PdfFile): PdfValue[] => {
  const found = file.get(value);
  return Array.isArray(found) ? found : found === null ? [] : [value as PdfValue];
};

/** Lists the elements of a role, in reading order. */
export function elements(root: Tagged, role: string | RegExp): Tagged[] {
  const own = typeof role === 'string' ? root.role === role : role.test(root.role);
  const below = root.kids.flatMap(kid => ('role' in kid ? elements(kid, role) : []));
  return own ? [root, ...below] : below;
}

/** Lists the content below an element, in reading order. */
export function content(root: Tagged): Content[] {
  return root.kids.flatMap(kid => ('role' in kid ? content(kid) : [kid]));
}
