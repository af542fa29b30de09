import type { PdfFile, Reference } from '../file/pdf-file.ts';
import { textString } from '../file/serialise.ts';
import { type Element, isElement, type Piece } from '../layout/structure.ts';

/**
 * Writes the structure tree, with its parent tree and the identifiers of its notes, once every
 * piece knows its page. Elements without content are left out, but for the cells of a table.
 */
export function writeStructure(
  document: PdfFile,
  root: Element,
  pages: readonly Reference[],
  annotationKeys: number,
): void {
  const byPage: Reference[][] = pages.map(() => []);
  const byAnnotation: Reference[] = [];
  const ids: [string, Reference][] = [];
  const tree = document.ref({ Type: 'StructTreeRoot' });

  const marked = (piece: Piece, parent: Reference): unknown => {
    const page = piece.page ?? 0;
    if (piece.annotation) {
      byAnnotation[piece.key ?? 0] = parent;
      return { Type: 'OBJR', Obj: piece.annotation, Pg: pages[page] };
    }
    const owner = piece.actual === undefined ? parent : document.ref();
    const place = byPage[page];
    if (place) place[piece.mcid ?? 0] = owner;
    const content = { Type: 'MCR', Pg: pages[page], MCID: piece.mcid };
    if (owner === parent) return content;
    const actual = textString(piece.actual ?? '');
    owner.data = { Type: 'StructElem', S: 'Span', P: parent, ActualText: actual, K: [content] };
    return owner;
  };
  const write = (element: Element, parent: Reference): Reference => {
    const { tag } = element;
    const reference = document.ref({ Type: 'StructElem', S: tag.role, P: parent });
    if (tag.lang) reference.data.Lang = textString(tag.lang);
    if (tag.alt !== undefined) reference.data.Alt = textString(tag.alt);
    if (element.id) {
      reference.data.ID = textString(element.id);
      ids.push([element.id, reference]);
    }
    const attributes = attributesOf(element);
    if (attributes) reference.data.A = attributes;
    reference.data.K = element.kids
      .filter(kid => (isElement(kid) ? filled(kid) : kid.page !== undefined))
      .map(kid => (isElement(kid) ? write(kid, reference) : marked(kid, reference)));
    return reference;
  };
  tree.data.K = [write(root, tree)];
  const nums: unknown[] = [];
  byPage.forEach((owners, page) => {
    const list = document.ref(Array.from(owners, owner => owner ?? null) as unknown as object);
    nums.push(page, list);
  });
  byAnnotation.forEach((owner, key) => {
    if (owner) nums.push(key, owner);
  });
  const parents = document.ref({ Nums: nums });
  tree.data.ParentTree = parents;
  tree.data.ParentTreeNextKey = annotationKeys;
  if (ids.length > 0) {
    ids.sort(([a], [b]) => (a < b ? -1 : 1));
    const names = ids.flatMap(([id, reference]) => [textString(id), reference]);
    const limits = [ids[0]?.[0] ?? '', ids.at(-1)?.[0] ?? ''].map(id => textString(id));
    tree.data.IDTree = { Kids: [nameLeaf(document, names, limits)] };
  }
  document.catalog.StructTreeRoot = tree;
  document.catalog.MarkInfo = { Marked: true };
}

function nameLeaf(document: PdfFile, names: unknown[], limits: unknown[]): Reference {
  const leaf = document.ref({ Limits: limits, Names: names });
  return leaf;
}

/** Says whether an element has content, or is a cell that holds the place of some. */
function filled(element: Element): boolean {
  if (element.tag.role === 'TD' || element.tag.role === 'TH') return true;
  return element.kids.some(kid => (isElement(kid) ? filled(kid) : kid.page !== undefined));
}

function attributesOf({ tag, bounds }: Element): object | undefined {
  if (tag.numbering) return { O: 'List', ListNumbering: tag.numbering };
  if (bounds) return { O: 'Layout', Placement: 'Block', BBox: bounds };
  const cell = {
    ...(tag.scope ? { Scope: tag.scope } : {}),
    ...(tag.colSpan ? { ColSpan: tag.colSpan } : {}),
    ...(tag.rowSpan ? { RowSpan: tag.rowSpan } : {}),
  };
  return Object.keys(cell).length > 0 ? { O: 'Table', ...cell } : undefined;
}
