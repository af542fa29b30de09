import {
  append,
  type Flow,
  type Phrasing,
  type Position,
  sliceText,
  type Text,
} from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { childOf, valOf, type XmlElement } from '../package/xml.ts';
import { inContents } from '../run/field.ts';
import { type Inline, readInline } from '../run/inline.ts';
import { nestPieces, type Piece } from '../run/piece.ts';
import type { ListMark } from '../style/numbering.ts';
import { halfPointsIn, numberIn, type Style, twipsIn } from '../style/styles.ts';
import { joinMarkers } from './join-markers.ts';
import { kindOf, type ParagraphKind } from './kind-of.ts';

/** A paragraph as it was read, before blocks are made of it. */
export interface ReadParagraph {
  element: XmlElement;
  kind: ParagraphKind;
  children: Phrasing[];
  position: Position;
  style: Style | undefined;
  /** Depth of the heading that it is, from 1. */
  depth: number | undefined;
  mark: ListMark | undefined;
  /** In twips. */
  left: number;
  right: number;
  bold: boolean;
  /** Every word is underlined, and no link. */
  underlined: boolean;
  size: number | undefined;
  /** Bookmarks in it that something links to. */
  bookmark: string | undefined;
  ruled: boolean;
  after: Flow[];
}

/** Text that an earlier paragraph left open, because its end was deleted. */
export type Carried = Pick<Inline, 'pieces' | 'after'>;

/** Reads one paragraph; nothing, where its own end was deleted and it goes on in the next. */
export function readParagraph(
  element: XmlElement,
  context: Context,
  carried: Carried,
  blocks: Inline['blocks'],
): ReadParagraph | undefined {
  const properties = childOf(element, 'w:pPr');
  const named = context.styles.get(valOf(properties, 'w:pStyle'));
  const style = named ?? context.styles.normal;
  const inContentsBefore = inContents(context.fields);
  const inline: Inline = {
    context,
    paragraph: element,
    style,
    line: context.part.lines.get(element) ?? 1,
    offset: 0,
    pieces: carried.pieces.splice(0),
    after: carried.after.splice(0),
    format: {},
    bookmarks: new Map(),
    bookmarkNames: [],
    blocks,
  };
  const mark = context.numbering.count(childOf(properties, 'w:numPr'), style);
  readInline(element, inline);
  if (childOf(properties, 'w:sectPr')) context.endSection();
  if (endIsGone(properties, context) || isDropCap(properties)) {
    append(carried.pieces, inline.pieces);
    append(carried.after, inline.after);
    return undefined;
  }
  const listed = inContentsBefore || inContents(context.fields);
  const indent = { ...style?.indent?.attributes, ...childOf(properties, 'w:ind')?.attributes };
  const own = childOf(properties, 'w:ind')?.attributes;
  const direct = twipsIn(own?.['w:left'] ?? own?.['w:start']);
  // Pages calls its first level by the bare name, which elsewhere is only what others are based on.
  const bare = style?.name === 'heading' ? 0 : undefined;
  const outline = numberIn(valOf(properties, 'w:outlineLvl')) ?? style?.outline ?? bare;
  const kind = listed ? 'chrome' : kindOf(style);
  const pieces = joinMarkers(inline.pieces);
  const start = { line: inline.line, column: 1, offset: 0 };
  const end = { line: inline.line, column: inline.offset + 1, offset: inline.offset };
  return {
    element,
    kind,
    children: trimEnds(nestPieces(pieces)),
    position: { start, end, source: context.part.name },
    style,
    depth:
      outline !== undefined && outline < 9 && kind !== 'chrome' && kind !== 'title'
        ? outline + 1
        : undefined,
    mark,
    left: direct ?? mark?.left ?? twipsIn(indent['w:left'] ?? indent['w:start']) ?? 0,
    right: twipsIn(indent['w:right'] ?? indent['w:end']) ?? 0,
    bold: isAll(pieces, piece => piece.format.bold ?? style?.bold ?? false),
    underlined: isAll(pieces, ({ format }) => format.underlined === true && !format.link),
    size: sizeOf(element, style, context),
    bookmark: inline.bookmarkNames.find(name => context.called.has(name)),
    ruled:
      childOf(childOf(properties, 'w:pBdr'), 'w:bottom') !== undefined || (style?.ruled ?? false),
    after: inline.after,
  };
}

function endIsGone(properties: XmlElement | undefined, context: Context): boolean {
  const mark = childOf(properties, 'w:rPr');
  const deleted = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
  const inserted = childOf(mark, 'w:ins') ?? childOf(mark, 'w:moveTo');
  if (deleted || inserted) context.counts.changes += 1;
  return context.trackChanges === 'reject' ? inserted !== undefined : deleted !== undefined;
}

/** Says whether a paragraph is the large initial of the next. */
function isDropCap(properties: XmlElement | undefined): boolean {
  const kind = childOf(properties, 'w:framePr')?.attributes['w:dropCap'];
  return kind === 'drop' || kind === 'margin';
}

function isAll(pieces: readonly Piece[], test: (piece: Piece) => boolean): boolean {
  const words = pieces.filter(
    piece => piece.text !== undefined && piece.text.trim() !== '' && !piece.marker,
  );
  return words.length > 0 && words.every(test);
}

function sizeOf(
  element: XmlElement,
  style: Style | undefined,
  { styles }: Context,
): number | undefined {
  const sizes = new Set<number>();
  for (const run of element.children) {
    if (typeof run === 'string' || run.name !== 'w:r') continue;
    if (!run.children.some(child => typeof child !== 'string' && child.name === 'w:t')) continue;
    const own = halfPointsIn(valOf(childOf(run, 'w:rPr'), 'w:sz'));
    sizes.add(own ?? style?.size ?? styles.size ?? 0);
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined && only > 0 ? only / 2 : undefined;
}

/** Takes white space and line breaks off the ends of a paragraph, which show nothing there. */
export function trimEnds(nodes: readonly Phrasing[]): Phrasing[] {
  return trimEnd(trimStart(nodes));
}

function trimStart(nodes: readonly Phrasing[]): Phrasing[] {
  for (const [i, node] of nodes.entries()) {
    const trimmed = trimNode(node, trimStart, text => {
      const { length } = text.value.trimStart();
      return sliceText(text, text.value.length - length, text.value.length);
    });
    if (trimmed) return [trimmed, ...nodes.slice(i + 1)];
  }
  return [];
}

function trimEnd(nodes: readonly Phrasing[]): Phrasing[] {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    const trimmed =
      node && trimNode(node, trimEnd, text => sliceText(text, 0, text.value.trimEnd().length));
    if (trimmed) return [...nodes.slice(0, i), trimmed];
  }
  return [];
}

/** Trims the node at an end; nothing is left of one that shows nothing there. */
function trimNode(
  node: Phrasing,
  trimInside: (nodes: readonly Phrasing[]) => Phrasing[],
  cut: (text: Text) => Text,
): Phrasing | undefined {
  if (node.type === 'break') return undefined;
  if (node.type === 'text') return node.value.trim() === '' ? undefined : cut(node);
  if (!('children' in node) || node.type === 'quotation') return node;
  const children = trimInside(node.children as Phrasing[]);
  return children.length > 0 ? ({ ...node, children } as Phrasing) : undefined;
}
