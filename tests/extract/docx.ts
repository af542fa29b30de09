import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { canonical } from '../../src/brief/index.ts';

/**
 * Reads the visible text out of a Word file, in canonical form: the body in reading order, a footnote's
 * text right after its reference, the results of fields. Left out as furniture: lists of contents with
 * their heading, heads and feet, alternative texts, and the mark at a footnote's own beginning.
 *
 * A marker may stand for several notes ("3–5"): then a bookmark round it says where it ends, and the
 * notes' texts follow there. A note that is cited inside another stands below it, and its marker is a
 * link to it: it is read where the marker is.
 */
export async function extractDocx(bytes: Uint8Array): Promise<string> {
  const files = unzipSync(bytes);
  const part = (name: string) => {
    const file = files[name];
    return file
      ? new DOMParser({ onError: strict }).parseFromString(strFromU8(file), 'text/xml')
          .documentElement
      : null;
  };
  const footnotes = new Map<string, Element>();
  for (const note of elements(part('word/footnotes.xml')))
    footnotes.set(note.getAttribute('w:id') ?? '', note);

  const root = part('word/document.xml');
  const links = new Set<string>();
  for (const story of [root, ...footnotes.values()])
    for (const link of Array.from(story?.getElementsByTagName('w:hyperlink') ?? []))
      links.add(link.getAttribute('w:anchor') ?? '');
  /** The paragraphs of the notes that links lead to. */
  const nested = new Map<string, Element[]>();
  const below = new Set<Element>();
  for (const story of [root, ...footnotes.values()]) {
    let open: { name: string; id: string } | undefined;
    for (const paragraph of Array.from(story?.getElementsByTagName('w:p') ?? [])) {
      for (const start of Array.from(paragraph.getElementsByTagName('w:bookmarkStart'))) {
        const name = start.getAttribute('w:name') ?? '';
        if (/^_Note\d/.test(name) && links.has(name))
          open = { name, id: start.getAttribute('w:id') ?? '' };
      }
      if (!open) continue;
      nested.set(open.name, [...(nested.get(open.name) ?? []), paragraph]);
      below.add(paragraph);
      for (const end of Array.from(paragraph.getElementsByTagName('w:bookmarkEnd')))
        if (end.getAttribute('w:id') === open?.id) open = undefined;
    }
  }

  let out = '';
  /** Footnotes whose marker has begun; their texts follow when it has ended. */
  let held: string[] = [];
  /** The bookmark round the marker, if it has several parts. */
  let cluster: string | undefined;
  let counted = 0;
  /** The instructions of the fields that are open. */
  const fields: string[] = [];
  const release = () => {
    const ids = held;
    held = [];
    cluster = undefined;
    for (const id of ids) {
      const note = footnotes.get(id);
      const paragraphs = note ? elements(note).filter(p => !below.has(p)) : nested.get(id);
      if (!paragraphs) continue;
      out += ' ';
      for (const paragraph of paragraphs) walk(paragraph, true);
      out += ' ';
    }
  };

  const run = (node: Element, isNote: boolean) => {
    const style = child(child(node, 'w:rPr'), 'w:rStyle')?.getAttribute('w:val');
    if (style === 'AlternativeText') return;
    for (const piece of elements(node)) {
      const kind = piece.getAttribute('w:fldCharType');
      if (kind === 'begin') fields.push('');
      if (kind === 'end') fields.pop();
      if (piece.tagName === 'w:instrText') fields.push(`${fields.pop()}${piece.textContent}`);
    }
    if (fields.some(instruction => /^\s*TOC\b/.test(instruction))) return;
    const isMark = style === 'FootnoteReference';
    if (isMark && isNote) return;
    const reference = child(node, 'w:footnoteReference');
    if (reference) {
      held.push(reference.getAttribute('w:id') ?? '');
      // Word numbers the references that bring no mark of their own.
      if (reference.getAttribute('w:customMarkFollows') !== '1') out += ++counted;
    }
    for (const piece of elements(node)) {
      if (piece.tagName === 'w:t') out += piece.textContent ?? '';
      if (piece.tagName === 'w:br' || piece.tagName === 'w:tab') out += ' ';
      if (piece.tagName === 'w:noBreakHyphen') out += '\u2011';
    }
    if (cluster === undefined) release();
  };

  const walk = (node: Element, isNote: boolean): void => {
    if (below.has(node) && !isNote) return;
    const id = node.getAttribute('w:id') ?? '';
    if (node.tagName === 'w:bookmarkStart' && /^_Citation/.test(node.getAttribute('w:name') ?? ''))
      cluster = id;
    if (node.tagName === 'w:bookmarkEnd' && id === cluster) release();
    if (node.tagName === 'w:r') {
      run(node, isNote);
      return;
    }
    if (node.tagName === 'w:hyperlink' && nested.has(node.getAttribute('w:anchor') ?? '')) {
      held.push(node.getAttribute('w:anchor') ?? '');
      const inCluster = cluster;
      cluster ??= 'until the link ends';
      for (const inner of elements(node)) walk(inner, isNote);
      cluster = inCluster;
      if (cluster === undefined) release();
      return;
    }
    if (node.tagName === 'w:p') {
      const style = styleOf(node);
      if (style === 'TOCHeading') return;
      out += '\n';
      for (const inner of elements(node)) walk(inner, isNote || style === 'FootnoteText');
      out += '\n';
      return;
    }
    for (const inner of elements(node)) walk(inner, isNote);
  };

  if (root) walk(root, false);
  return canonical(out);
}

function styleOf(paragraph: Element): string | undefined {
  return child(child(paragraph, 'w:pPr'), 'w:pStyle')?.getAttribute('w:val') ?? undefined;
}

/** Refuses a part that is not well-formed; warnings are only about taste. */
function strict(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

function elements(parent: Element | null | undefined): Element[] {
  return parent ? Array.from(parent.childNodes as Iterable<Node>).filter(isElement) : [];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function child(parent: Element | null | undefined, name: string): Element | undefined {
  return elements(parent).find(element => element.tagName === name);
}
