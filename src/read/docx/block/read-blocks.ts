import { append, build as b, type Flow, positioned } from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import { readChunk } from '../chunk/read-chunk.ts';
import type { Context } from '../context.ts';
import { alternateOf, childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { stands } from '../run/changes.ts';
import { isPlaceholder } from '../run/content-control.ts';
import { readTable } from '../table/read-table.ts';
import { makeBlocks, type Read } from './make-blocks.ts';
import { type Carried, readParagraph } from './read-paragraph.ts';

/** Reads what a body, a cell, a note or a text box holds. */
export function readBlocks(elements: readonly XmlElement[], context: Context): DraftBlock[] {
  const carried: Carried = { pieces: [], after: [] };
  const read: Read[] = [];
  const reader = { context, carried, read, chrome: false };
  readInto(elements, reader);
  flush(reader);
  return makeBlocks(read, context);
}

/** Reads blocks of a place that has no sections: headings are bold lines there. */
export function readFlow(elements: readonly XmlElement[], context: Context): Flow[] {
  return readBlocks(elements, context).map(block => {
    if (block.type !== 'opening') return block;
    const { children, position } = block.heading;
    return b.paragraph([b.strong(children)], positioned(position));
  });
}

interface Reader {
  context: Context;
  carried: Carried;
  read: Read[];
  /** What is read is a list of contents, or the like. */
  chrome: boolean;
}

/** Ends a paragraph whose own end is gone where no other paragraph follows that it could go on in. */
function flush({ context, carried, read }: Reader): void {
  if (carried.pieces.length === 0 && carried.after.length === 0) return;
  const none: XmlElement = { name: 'w:p', attributes: {}, children: [] };
  const paragraph = readParagraph(none, context, carried, inner => readFlow(inner, context));
  if (paragraph) read.push(paragraph);
}

/** Elements between blocks that are ignored on purpose. */
const ignored: ReadonlySet<string> = new Set([
  'w:bookmarkEnd',
  'w:bookmarkStart',
  'w:commentRangeEnd',
  'w:commentRangeStart',
  'w:moveFromRangeEnd',
  'w:moveFromRangeStart',
  'w:moveToRangeEnd',
  'w:moveToRangeStart',
  'w:permEnd',
  'w:permStart',
  'w:proofErr',
  'w:sdtPr',
  'w:sectPr',
  'w:tcPr',
]);

function readInto(elements: readonly XmlElement[], reader: Reader): void {
  const { context } = reader;
  for (const element of elements) {
    switch (element.name) {
      case 'w:p': {
        const paragraph = readParagraph(element, context, reader.carried, inner =>
          readFlow(inner, context),
        );
        if (paragraph)
          reader.read.push(reader.chrome ? { ...paragraph, kind: 'chrome' } : paragraph);
        break;
      }
      case 'w:tbl':
        flush(reader);
        append(
          reader.read,
          readTable(element, context).map(block => ({ block })),
        );
        break;
      case 'w:sdt':
        readControl(element, reader);
        break;
      case 'mc:AlternateContent':
        readInto(elementsOf(alternateOf(element)), reader);
        break;
      case 'w:altChunk':
        flush(reader);
        append(
          reader.read,
          readChunk(element, context).map(block => ({ block })),
        );
        break;
      case 'w:del':
      case 'w:moveFrom':
        if (stands(element, true, context)) readInto(elementsOf(element), reader);
        break;
      case 'w:ins':
      case 'w:moveTo':
        if (stands(element, false, context)) readInto(elementsOf(element), reader);
        break;
      default:
        if (!ignored.has(element.name)) readInto(elementsOf(element), reader);
    }
  }
}

function readControl(element: XmlElement, reader: Reader): void {
  const content = elementsOf(childOf(element, 'w:sdtContent'));
  const part = childOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  const chrome = reader.chrome || /table of contents/i.test(part?.attributes['w:val'] ?? '');
  if (isPlaceholder(element)) {
    const kind = 'A content control that nobody filled in';
    reader.context.say('markup-unsupported', { kind, text: 'its prompt' });
  }
  readInto(content, { ...reader, chrome });
}
