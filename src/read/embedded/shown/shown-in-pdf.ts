import { openPdf, type Pdf } from './pdf/open-pdf.ts';
import { type PageText, pageText, textString } from './pdf/page-text.ts';
import { type Dict, isRef, isText, nameOf, numberOf, type Value } from './pdf/value.ts';
import type { Shown, ShownBlock } from './shown.ts';

const blocks =
  /^(?:Document|Sect|Div|H[1-6]|P|BlockQuote|L|LI|LBody|Lbl|Table|TR|TH|TD|Caption|Figure)$/;
/** Annotations that show text of their own. */
const written = /^(?:FreeText|Stamp|Redact|Widget)$/;
/** How deep a structure tree may be; what goes deeper is no file of ours. */
const deepest = 400;

/**
 * Takes what a PDF of ours shows, in the order of its structure tree: without the list of contents,
 * running heads and feet, bullets, the numbers of lists and notes. Nothing for a file of another
 * program: there is no telling in which order it is read.
 */
export function shownInPdf(file: Uint8Array): Shown | undefined {
  const pdf = openPdf(file);
  const all = [...pdf.all()];
  const ours = all.some(
    one => isText(one.Producer) && textString(one.Producer.bytes) === 'Briefpress',
  );
  const catalog = all.findLast(one => one.Type === '/Catalog');
  const root = pdf.list(pdf.dict(catalog?.StructTreeRoot).K)[0];
  if (!ours || !catalog || root === undefined) return undefined;
  const pages = new Map<number, PageText>();
  const fonts = new Map();
  let foreign = false;
  for (const key of pagesOf(catalog, pdf)) {
    const page = pdf.dict({ ref: key });
    const text = pageText(page, pdf, fonts);
    pages.set(key, text);
    const notes = pdf.list(page.Annots).map(one => nameOf(pdf.dict(one).Subtype));
    foreign ||= text.outside || notes.some(subtype => written.test(subtype));
  }
  const seen = new Set<string>();
  const found = readTree(root, pdf, (page, id) => {
    seen.add(`${page} ${id}`);
    return pages.get(page)?.texts.get(id) ?? '';
  });
  // Marked content that the tree does not reach is shown all the same.
  for (const [page, { texts }] of pages)
    for (const [id, text] of texts) foreign ||= /\S/u.test(text) && !seen.has(`${page} ${id}`);
  return { ...found, ...(foreign ? { foreign } : {}) };
}

function pagesOf(catalog: Dict, pdf: Pdf): Set<number> {
  const out = new Set<number>();
  const first = firstTime();
  const walk = (value: Value, depth: number) => {
    const node = pdf.dict(value);
    if (depth > 20 || !first(value)) return;
    if (node.Kids !== undefined) for (const kid of pdf.list(node.Kids)) walk(kid, depth + 1);
    else if (isRef(value)) out.add(value.ref);
  };
  if (catalog.Pages !== undefined) walk(catalog.Pages, 0);
  return out;
}

/** Says of each object once that it is met for the first time: a tree that goes in circles is none. */
function firstTime(): (value: Value) => boolean {
  const seen = new Set<number>();
  return value => {
    if (!isRef(value)) return true;
    const before = seen.size;
    seen.add(value.ref);
    return seen.size > before;
  };
}

function readTree(root: Value, pdf: Pdf, textAt: (page: number, id: number) => string): Shown {
  const notes = new Map<string, ShownBlock[]>();
  const first = firstTime();
  let target: ShownBlock[] = [[]];
  const walk = (value: Value, within: { terms: boolean; marks: boolean }, depth: number): void => {
    const node = pdf.dict(value);
    if (depth > deepest || !first(value)) return;
    if (node.Type === '/MCR') {
      const page = isRef(node.Pg) ? node.Pg.ref : -1;
      put(textAt(page, numberOf(node.MCID)), within.marks);
      return;
    }
    const role = nameOf(node.S);
    if (role === '' || role === 'TOC' || role === 'Figure') {
      // Marks of figures are artifacts; what a figure holds besides is its caption, beside it.
      for (const kid of role === 'TOC' || role === 'Figure' ? pdf.list(node.K) : [])
        skip(kid, depth);
      return;
    }
    if (role === 'Lbl' && !within.terms) {
      for (const kid of pdf.list(node.K)) skip(kid, depth + 1);
      return;
    }
    const kept = within.terms && role !== 'LBody' && role !== 'Note';
    const terms = role === 'L' ? pdf.dict(node.A).ListNumbering === '/None' : kept;
    const inner = {
      terms,
      marks: role === 'Note' ? false : within.marks || role === 'Reference',
    };
    if (role === 'Note') {
      const id = String(notes.size + 1);
      notes.set(id, []);
      const outer = target;
      target = [[]];
      for (const kid of pdf.list(node.K)) walk(kid, inner, depth + 1);
      notes.set(id, filled(target));
      target = outer;
      const last = target.at(-1)?.at(-1);
      if (last && 'mark' in last) last.notes.push(id);
      else target.at(-1)?.push({ mark: '', notes: [id] });
      return;
    }
    const block = blocks.test(role);
    if (block) target.push([]);
    for (const kid of pdf.list(node.K)) walk(kid, inner, depth + 1);
    if (block) target.push([]);
  };
  /** Passes content over that is there and is no text of the document. */
  const skip = (value: Value, depth: number): void => {
    const node = pdf.dict(value);
    if (depth > deepest || !first(value)) return;
    if (node.Type === '/MCR') textAt(isRef(node.Pg) ? node.Pg.ref : -1, numberOf(node.MCID));
    else for (const kid of pdf.list(node.K)) skip(kid, depth + 1);
  };
  const put = (text: string, isMark: boolean) => {
    const block = target.at(-1);
    const last = block?.at(-1);
    if (!isMark) block?.push({ text });
    // A mark is painted in several runs; its notes follow the last of them.
    else if (last && 'mark' in last && last.notes.length === 0) last.mark += text;
    else block?.push({ mark: text, notes: [] });
  };
  walk(root, { terms: false, marks: false }, 0);
  return { blocks: filled(target), notes };
}

const filled = (all: readonly ShownBlock[]) => all.filter(block => block.length > 0);
