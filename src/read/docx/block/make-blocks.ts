import {
  append,
  build as b,
  flatText,
  lostQuotationText,
  type Paragraph,
  type Phrasing,
  positioned,
  type Role,
} from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import { sliceFrom } from '../../rich/slice-from.ts';
import { typedNumber } from '../../rich/typed-number.ts';
import { wordsOf } from '../../rich/words-of.ts';
import type { Context } from '../context.ts';
import { addToList, type OpenList } from './add-to-list.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { pairCaptions } from './pair-captions.ts';
import type { ReadParagraph } from './read-paragraph.ts';
import { setContentsAside } from './set-contents-aside.ts';

/** A paragraph, or a block that is made already. */
export type Read = ReadParagraph | { block: DraftBlock };

interface Making {
  out: DraftBlock[];
  lists: OpenList[];
  captions: Set<DraftBlock>;
  context: Context;
  /** The left margin that most paragraphs share, in twips. */
  base: number;
}

const roles: Partial<Record<ReadParagraph['kind'], Role>> = {
  byline: 'byline',
  standfirst: 'standfirst',
  summary: 'summary',
  disclaimer: 'disclaimer',
  chrome: 'chrome',
};

/** Makes blocks of paragraphs: those of one list, quotation or code are one block. */
export function makeBlocks(read: readonly Read[], context: Context): DraftBlock[] {
  const making: Making = {
    out: [],
    lists: [],
    captions: new Set(),
    context,
    base: commonMargin(read),
  };
  const headings = numberedHeadings(read);
  for (const item of setContentsAside(plainIfMost(read))) {
    if ('block' in item) {
      making.out.push(item.block);
      making.lists = [];
      continue;
    }
    place(item, making, headings.has(item));
    if (item.after.length > 0) {
      append(making.out, item.after);
      making.lists = [];
    }
  }
  return pairCaptions(making.out, making.captions);
}

const fewestCodes = 5;

// A file made of plain text is preformatted from end to end, and no code.
function plainIfMost(read: readonly Read[]): readonly Read[] {
  const isCode = (item: Read): item is ReadParagraph => !('block' in item) && item.kind === 'code';
  const codes = read.filter(isCode).filter(({ children }) => flatText(children).trim() !== '');
  const rest = read.filter(item => 'block' in item || flatText(item.children).trim() !== '');
  if (codes.length < fewestCodes || codes.length < rest.length * 0.8) return read;
  return read.map(item => (isCode(item) ? { ...item, kind: 'plain' as const } : item));
}

function place(read: ReadParagraph, making: Making, isHeading: boolean): void {
  const { out, context } = making;
  const { children, position, kind } = read;
  if (flatText(children).trim() === '') {
    if (kind === 'rule' || (read.ruled && read.depth === undefined))
      out.push(b.thematicBreak({ position }));
    return;
  }
  const paragraph = b.paragraph(children, { position });
  const size = read.size === undefined ? {} : { size: read.size };
  const last = out.at(-1);
  const closes = () => {
    making.lists = [];
  };
  if (read.depth !== undefined || kind === 'title') {
    closes();
    out.push(openingOf(read));
    return;
  }
  const images = children.filter(child => child.type === 'image');
  const isFigure =
    images.length > 0 &&
    children.every(child => child.type === 'image' || child.type === 'break' || blank(child));
  if (isFigure) {
    closes();
    out.push(b.figure(images, { position }));
    return;
  }
  const role = roles[kind];
  const section = role && last?.type === 'section' && last.role === role && !last.heading && last;
  if (read.mark && isHeading) {
    closes();
    const { label, level } = read.mark;
    context.settings.set(paragraph, { bold: true, number: { label, level }, ...size });
    out.push(paragraph);
    return;
  }
  if (read.mark && kind !== 'quotation' && kind !== 'chrome' && kind !== 'caption') {
    addToList(paragraph, read.mark, section ? section.children : out, making.lists, read.left);
    return;
  }
  if (goesOnInItem(read, making.lists)) {
    making.lists.at(-1)?.list.children.at(-1)?.children.push(paragraph);
    return;
  }
  closes();
  if (role) {
    if (section) section.children.push(paragraph);
    else out.push({ ...b.section([paragraph], { role }), position });
    return;
  }
  switch (kind) {
    case 'quotation':
      quote(paragraph, out);
      return;
    case 'attribution':
      if (last?.type === 'quotation' && !last.attribution)
        last.attribution = { ...b.attribution(withoutDash(children)), position };
      else out.push(paragraph);
      return;
    case 'code':
      if (last?.type === 'code') last.value += `\n${flatText(children)}`;
      else out.push(b.code(flatText(children), { position }));
      return;
    case 'term':
    case 'definition': {
      const part =
        kind === 'term'
          ? { ...b.definitionTerm(children), position }
          : { ...b.definitionDescription([paragraph]), position };
      if (last?.type === 'definitionList') last.children.push(part);
      else out.push({ ...b.definitionList([part]), position });
      return;
    }
    case 'subtitle':
      if (context.named.subtitle === undefined) context.named.subtitle = wordsOf(children);
      else out.push(paragraph);
      return;
    case 'caption':
      making.captions.add(paragraph);
      out.push(paragraph);
      return;
    default:
      if (isSetIn(read, making.base)) quote(paragraph, out);
      else {
        const indent = Math.round(Math.max(0, read.left - making.base) / 120);
        const size = read.size === undefined ? {} : { size: read.size };
        // Typewriters had no bold: an underlined line is its heir.
        context.settings.set(paragraph, { indent, bold: read.bold || read.underlined, ...size });
        out.push(paragraph);
      }
  }
}

function blank(child: Phrasing): boolean {
  return child.type === 'text' && child.value.trim() === '';
}

function openingOf(read: ReadParagraph): DraftBlock {
  const { children, position, mark, bookmark, depth = 1, kind } = read;
  const typed = typedNumber(flatText(children));
  const words = typed ? sliceFrom(children, typed.lead) : children;
  const heading = b.heading(words, { position });
  const number = typed?.number ?? (mark && !mark.blank && mark.ordered ? mark.label : undefined);
  if (number !== undefined) heading.number = number.replace(/[.)]$/, '');
  return {
    type: 'opening',
    depth,
    heading,
    ...(bookmark === undefined ? {} : { id: bookmark }),
    ...(kind === 'title' ? { isTitle: true as const } : {}),
  };
}

const dash = /^\s*(?:—|–|―|-{2,3})\s*/;

function quote(paragraph: Paragraph, out: DraftBlock[]): void {
  const text = flatText(paragraph.children);
  const last = out.at(-1);
  const place = positioned(paragraph.position);
  if (text === lostQuotationText) out.push(b.quotation('block', [], { missing: true, ...place }));
  else if (last?.type !== 'quotation' || last.missing || last.attribution)
    out.push(b.quotation('block', [paragraph], place));
  else if (dash.test(text) && text.length <= 200)
    last.attribution = { ...b.attribution(withoutDash(paragraph.children)), ...place };
  else last.children.push(paragraph);
}

function withoutDash(children: readonly Phrasing[]): Phrasing[] {
  const lead = dash.exec(flatText(children))?.[0].length ?? 0;
  return sliceFrom(children, lead);
}

/** Says whether a paragraph without a mark goes on in the item before: by its style, or set in as far as the item. */
function goesOnInItem(read: ReadParagraph, lists: OpenList[]): boolean {
  if (lists.length === 0 || (read.kind !== 'continuation' && read.kind !== 'plain')) return false;
  if (read.kind === 'plain' && read.left > 0)
    while ((lists.at(-1)?.left ?? 0) > read.left) lists.pop();
  const open = lists.at(-1);
  if (!open) return false;
  return read.kind === 'continuation' || (open.left > 0 && read.left >= open.left);
}

const leastMargin = 360;

// A paragraph set in from both sides is how word processors show a quotation.
function isSetIn({ left, right }: ReadParagraph, base: number): boolean {
  return left - base >= leastMargin && right >= leastMargin;
}

function commonMargin(read: readonly Read[]): number {
  const counts = new Map<number, number>();
  for (const item of read) {
    if ('block' in item || item.mark || item.kind !== 'plain') continue;
    counts.set(item.left, (counts.get(item.left) ?? 0) + flatText(item.children).length);
  }
  let best = 0;
  for (const [left, amount] of counts) if (amount > (counts.get(best) ?? 0)) best = left;
  return best;
}
