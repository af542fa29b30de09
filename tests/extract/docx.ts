import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { canonical } from '../../src/brief/index.ts';

/**
 * Reads the visible text out of a Word file, in canonical form: the body in reading order, a footnote's
 * text right after its reference, the results of fields. Left out as furniture: lists of contents with
 * their heading, heads and feet, alternative texts, and the mark at a footnote's own beginning.
 *
 * A marker may stand for several notes ("3–5"): then a bookmark round it says where it ends, and the
 * notes' texts follow there.
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
      if (!note) continue;
      out += ' ';
      for (const child of elements(note)) walk(child, true);
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
    const id = node.getAttribute('w:id') ?? '';
    if (node.tagName === 'w:bookmarkStart' && /^_Citation/.test(node.getAttribute('w:name') ?? ''))
      cluster = id;
    if (node.tagName === 'w:bookmarkEnd' && id === cluster) release();
    if (node.tagName === 'w:r') {
      run(node, isNote);
      return;
    }
    if (node.tagName === 'w:p') {
      const style = child(child(node, 'w:pPr'), 'w:pStyle')?.getAttribute('w:val');
      if (style === 'TOCHeading') return;
      out += '\n';
      for (const inner of elements(node)) walk(inner, isNote || style === 'FootnoteText');
      out += '\n';
      return;
    }
    for (const inner of elements(node)) walk(inner, isNote);
  };

  const root = part('word/document.xml');
  if (root) walk(root, false);
  return canonical(out);
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
