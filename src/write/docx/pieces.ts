import { FileChild, Paragraph, type ParagraphChild } from 'docx';
import type { AnyNode } from '../../brief/index.ts';
import { holdMarkers } from '../hold-markers.ts';
import type { Block, DocxContext, Piece } from './context.ts';
import { handle } from './handlers.ts';
import { leadsIn } from './leads-in.ts';
import { trackedMark } from './revision.ts';

/** The space after a mark that another mark follows, so that 1 and 2 don't read as 12; in twips. */
const betweenMarks = 40;

/** Gives the pieces of nodes that run within a line. */
export function inline(nodes: readonly AnyNode[], context: DocxContext): Piece[] {
  return holdMarkers(nodes).flatMap((node, i) => {
    const touches = node.type === 'citation' && nodes[i + 1]?.type === 'citation';
    return handle(
      node,
      touches ? { ...context, run: { ...context.run, characterSpacing: betweenMarks } } : context,
    );
  });
}

/** Gives the blocks of nodes that stand on their own; loose runs among them share a paragraph. */
export function flow(nodes: readonly AnyNode[], context: DocxContext): Block[] {
  const pieces = nodes.flatMap((node, i) => {
    const pieces = handle(node, leadsIn(node, nodes[i + 1]) ? keptWithNext(context) : context);
    // What stands among blocks is a block, though it has no more than a run to show.
    return node.type === 'unsupported' ? blocksOf(pieces, context) : pieces;
  });
  return blocksOf(pieces, context);
}

/** Gives a context whose paragraphs stay on the page of what follows them. */
export function keptWithNext(context: DocxContext): DocxContext {
  return { ...context, paragraph: { ...context.paragraph, keepNext: true } };
}

/**
 * Puts runs into paragraphs of the context's style and leaves blocks as they are, so that a node which
 * stands in both worlds (a quotation, something unsupported) can't break the file. The number of a
 * list item goes to the first paragraph only.
 */
export function blocksOf(pieces: readonly Piece[], context: DocxContext): Block[] {
  const blocks: Block[] = [];
  let place = context;
  let runs: ParagraphChild[] = [];
  const close = () => {
    if (runs.length === 0) return;
    blocks.push(paragraphOf(runs, place));
    const { numbering: _, ...rest } = place.paragraph;
    place = { ...place, paragraph: rest };
    runs = [];
  };
  for (const piece of pieces) {
    if (piece instanceof FileChild) {
      close();
      blocks.push(piece);
    } else runs.push(piece);
  }
  close();
  return blocks;
}

/** Makes one paragraph of the context's style. */
export function paragraphOf(runs: readonly ParagraphChild[], context: DocxContext): Paragraph {
  const { style, paragraph, indent, styleIndent } = context;
  const mark = trackedMark(context, context.end ?? context.revision);
  return new Paragraph({
    style,
    ...(Object.keys(mark).length > 0 ? { run: mark } : {}),
    ...(indent > 0 ? { indent: { left: indent + styleIndent } } : {}),
    ...paragraph,
    children: runs,
  });
}
