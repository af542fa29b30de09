import type { Run, Tag, TextBlock } from '../content.ts';
import type { Font } from '../font/font.ts';
import { citedAt } from '../part/cited-at.ts';
import type { Line } from './break-lines.ts';
import type { LineItem, Segment } from './galley.ts';
import type { OnCite } from './galley-builder.ts';
import type { Inline } from './pdfmake.ts';
import { addElement, type Element, type Piece } from './structure.ts';

interface Placing {
  x: number;
  top: number;
  element: Element;
  block: Pick<TextBlock, 'fontSize' | 'leading' | 'pageOf'>;
  /** The elements that the block's tags have become so far. */
  tags?: Map<Tag, Element>;
  onCite: OnCite;
  /** Where leaders end, for the last line of an entry. */
  right?: number;
}
type Word = Inline & Run & { font: Font };

/**
 * Turns a line of words into segments, one for each style and element, and writes them into the
 * structure. The baseline follows from the block's size and leading alone (Noto's ascent and descent
 * are 1.069 and 0.293 em, half of their difference is 0.388).
 */
export function lineItem(
  line: Line,
  placing: Placing,
): { item: LineItem; cites: string[]; anchors: string[] } {
  const { block, element, tags = new Map<Tag, Element>() } = placing;
  const words = line.inlines as Word[];
  const segments: Segment[] = [];
  const cites: string[] = [];
  const anchors: string[] = [];
  let last: Word | undefined;
  for (const word of words) {
    if (word.anchor && !anchors.includes(word.anchor)) anchors.push(word.anchor);
    const segment = segments.at(-1);
    if (last && segment && alike(last, word)) {
      segment.text += word.text;
      segment.width = word.x + word.width - word.trailingCut - (segment.x - placing.x);
    } else {
      segments.push(segmentOf(word, placing, tags));
    }
    last = word;
    if (word.cites) {
      const parent = above(word.tags, element, tags);
      for (const note of word.cites) {
        anchors.push(citedAt(note));
        cites.push(...placing.onCite(note, parent));
      }
    }
  }
  const item: LineItem = {
    kind: 'line',
    x: placing.x,
    y: placing.top,
    width: line.width,
    leading: block.leading,
    baseline: placing.top + block.leading / 2 + 0.388 * block.fontSize,
    segments,
    cites,
  };
  if (block.pageOf && placing.right !== undefined) {
    const piece: Piece = {};
    const target = innermost(words[0]?.tags ?? [], element, tags);
    target.kids.push(piece);
    item.pageOf = { anchor: block.pageOf, right: placing.right, piece, element: target };
  }
  return { item, cites, anchors };
}

function segmentOf(word: Word, placing: Placing, tags: Map<Tag, Element>): Segment {
  const piece: Piece = {};
  const element = innermost(word.tags, placing.element, tags);
  element.kids.push(piece);
  return {
    x: placing.x + word.x,
    width: word.width - word.trailingCut,
    text: word.text,
    font: word.font,
    fontSize: word.fontSize,
    color: word.color,
    rise: word.rise ?? 0,
    strike: word.strike === true,
    stretch: word.stretch ?? 0,
    piece,
    ...(word.link ? { link: { target: word.link, element: linkOf(word, placing, tags) } } : {}),
  };
}

/** Gives the link element that a run stands in, which must hold the annotation itself. */
function linkOf(word: Word, placing: Placing, tags: Map<Tag, Element>): Element {
  const at = word.tags.findLastIndex(tag => tag.role === 'Link');
  return innermost(word.tags.slice(0, at + 1), placing.element, tags);
}

function alike(a: Word, b: Word): boolean {
  return (
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.color === b.color &&
    a.rise === b.rise &&
    a.strike === b.strike &&
    a.link === b.link &&
    a.tags.length === b.tags.length &&
    a.tags.every((tag, i) => tag === b.tags[i])
  );
}

/** Gives the element of a run's innermost tag; each tag becomes one element in its block. */
function innermost(path: readonly Tag[], root: Element, tags: Map<Tag, Element>): Element {
  let element = root;
  for (const tag of path) {
    const known = tags.get(tag) ?? addElement(element, tag);
    tags.set(tag, known);
    element = known;
  }
  return element;
}

/** Gives the element that a marker's reference stands in, which is where its note belongs. */
function above(path: readonly Tag[], root: Element, tags: Map<Tag, Element>): Element {
  const at = path.findLastIndex(tag => tag.role === 'Reference');
  return innermost(path.slice(0, Math.max(0, at)), root, tags);
}
