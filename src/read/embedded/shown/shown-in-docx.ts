import { strFromU8, unzipSync } from 'fflate';
import {
  attributeOf,
  childOf,
  elementsOf,
  parseXml,
  valOf,
  type XmlElement,
} from '../../docx/package/xml.ts';
import { embeddedLimit } from '../embedded-limit.ts';
import type { Shown, ShownBlock, ShownPiece } from './shown.ts';

/** What is no text of the file as it stands: deleted, moved away, drawn twice, or furniture. */
const left = /^(?:w:(?:del|moveFrom|pPr|rPr|sectPr)|mc:Fallback)$/;

/**
 * Takes what a Word file of ours shows, whoever saved it last: tracked changes as if accepted, the
 * results of fields, footnotes; without lists of contents and what stands in for images.
 */
export function shownInDocx(file: Uint8Array, name: string): Shown {
  const files = unzipSync(file, {
    filter: part =>
      /^word\/(?:document|footnotes)\.xml$/.test(part.name) && part.originalSize <= embeddedLimit,
  });
  const part = (path: string) => {
    const bytes = files[path];
    return bytes && parseXml(strFromU8(bytes), path, name);
  };
  const notes = new Map<string, ShownBlock[]>();
  const body = blocksIn(part('word/document.xml'), false);
  const footnotes = new Map(
    elementsOf(part('word/footnotes.xml')).map(note => [attributeOf(note, 'w:id'), note]),
  );
  for (const block of body)
    for (const piece of block)
      for (const id of 'mark' in piece ? piece.notes : [])
        if (footnotes.has(id) && !notes.has(id)) notes.set(id, blocksIn(footnotes.get(id), true));
  return { blocks: body, notes };
}

function blocksIn(root: XmlElement | undefined, isNote: boolean): ShownBlock[] {
  const blocks: ShownBlock[] = [[]];
  /** The instructions of the fields that are open. */
  const fields: string[] = [];
  /** The bookmark round a mark of several parts, and the mark. */
  let cluster: { id: string; mark: { mark: string; notes: string[] } } | undefined;
  let counted = 0;
  const put = (piece: ShownPiece) => {
    if (!cluster) blocks.at(-1)?.push(piece);
    else if ('text' in piece) cluster.mark.mark += piece.text;
    else {
      cluster.mark.mark += piece.mark;
      cluster.mark.notes.push(...piece.notes);
    }
  };
  const run = (node: XmlElement) => {
    const style = valOf(childOf(node, 'w:rPr'), 'w:rStyle');
    for (const piece of elementsOf(node)) {
      const kind = piece.attributes['w:fldCharType'];
      if (kind === 'begin') fields.push('');
      if (kind === 'end') fields.pop();
      if (piece.name === 'w:instrText') fields.push(`${fields.pop() ?? ''}${characters(piece)}`);
    }
    if (style === 'AlternativeText' || fields.some(field => /^\s*TOC\b/.test(field))) return;
    // Programs number a note at its beginning in ways of their own.
    if (isNote && (style === 'FootnoteReference' || childOf(node, 'w:footnoteRef'))) return;
    const text = textIn(node);
    const reference = childOf(node, 'w:footnoteReference');
    if (reference) {
      const own = reference.attributes['w:customMarkFollows'];
      const counts = own === undefined || /^(?:0|false|off)$/.test(own);
      if (counts) counted += 1;
      put({
        mark: `${counts ? counted : ''}${text}`,
        notes: [attributeOf(reference, 'w:id')],
      });
    } else if (style === 'CitationMark' || style === 'FootnoteReference')
      put({ mark: text, notes: [] });
    else if (text !== '') put({ text });
  };
  const walk = (node: XmlElement): void => {
    const id = attributeOf(node, 'w:id');
    if (left.test(node.name)) return;
    if (node.name === 'w:bookmarkStart' && /^_Citation/.test(attributeOf(node, 'w:name'))) {
      const mark = { mark: '', notes: [] };
      put(mark);
      cluster = { id, mark };
    }
    if (node.name === 'w:bookmarkEnd' && cluster?.id === id) cluster = undefined;
    if (node.name === 'w:r') {
      run(node);
      // What is drawn in a run holds paragraphs.
      for (const child of elementsOf(node))
        if (/^(?:w:|mc:)?(?:drawing|pict|AlternateContent)$/.test(child.name)) walk(child);
      return;
    }
    if (node.name !== 'w:p') {
      for (const child of elementsOf(node)) walk(child);
      return;
    }
    const style = valOf(childOf(node, 'w:pPr'), 'w:pStyle') ?? '';
    if (/^(?:TOC|Contents)/.test(style)) return;
    blocks.push([]);
    for (const child of elementsOf(node)) walk(child);
    blocks.push([]);
  };
  for (const child of elementsOf(root)) walk(child);
  return blocks.filter(block => block.length > 0);
}

function textIn(run: XmlElement): string {
  return elementsOf(run)
    .map(({ name, children }) => {
      if (name === 'w:t') return children.filter(child => typeof child === 'string').join('');
      if (name === 'w:noBreakHyphen') return '\u2011';
      return /^w:(?:br|cr|tab)$/.test(name) ? ' ' : '';
    })
    .join('');
}

function characters({ children }: XmlElement): string {
  return children.filter(child => typeof child === 'string').join('');
}
