import {
  type AnyNode,
  type Caption,
  flatText,
  type Heading,
  type Paragraph,
  type Phrasing,
  type Position,
  visit,
} from '../../../brief/index.ts';
import { listNumber } from '../../../brief/list-label.ts';
import type { Draft, DraftBlock } from '../draft.ts';

/** A run of words as the recognisers see it, and the node that holds it. */
export interface Passage {
  node: Paragraph | Heading | Caption;
  /** As long as the node's flat text, after the first `prefix` characters. */
  text: string;
  /** Characters before the node's own: the number that a list gives an item. */
  prefix: number;
  position: Position;
  indent: number;
  bold: boolean;
  italic: boolean;
  size: number | undefined;
  number: { label: string; level: number } | undefined;
  /** The block of the draft that is this passage, and nothing more: it may be recognised as another kind. */
  block: DraftBlock | undefined;
  /** It stands in a table. */
  cell: boolean;
}

/** Lists a draft's passages in reading order, wherever they stand. */
export function passagesOf(draft: Draft): Passage[] {
  const out: Passage[] = [];
  let cell = false;
  const add = (node: Passage['node'], block: DraftBlock | undefined, prefix = '') => {
    const words = raisedText(node.children);
    if (words.trim() === '') return;
    const setting = node.type === 'paragraph' ? draft.settings.get(node) : undefined;
    out.push({
      node,
      text: prefix + words,
      prefix: prefix.length,
      position: node.position ?? nowhere,
      indent: setting?.indent ?? 0,
      bold: setting?.bold ?? isBold(node.children),
      italic: isItalic(node.children),
      size: setting?.size,
      number: setting?.number,
      block,
      cell,
    });
  };
  for (const block of draft.blocks) {
    cell = block.type === 'table';
    if (block.type === 'opening') add(block.heading, undefined);
    else if (block.type === 'paragraph') add(block, block);
    else if (!isAside(block)) addInside(block, add);
  }
  return out;
}

const nowhere: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

function isAside(block: AnyNode): boolean {
  return block.type === 'section' && block.role === 'chrome';
}

function addInside(
  block: AnyNode,
  add: (node: Passage['node'], block: undefined, prefix?: string) => void,
): void {
  const numbers = new Map<AnyNode, string>();
  visit(block, node => {
    if (node.type === 'list' && node.ordered)
      for (const [i, item] of node.children.entries()) {
        for (const first of item.children.slice(0, 1))
          numbers.set(first, `${listNumber((node.start ?? 1) + i, node.numbering)}. `);
      }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'caption') {
      add(node, undefined, numbers.get(node));
      return 'skip';
    }
    return undefined;
  });
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Flattens phrasing as `flatText` does, with the digits that are set raised as raised digits. */
function raisedText(nodes: readonly Phrasing[]): string {
  return nodes
    .map(node => {
      if (node.type === 'superscript' && !/[[(]/.test(flatText([node])))
        return flatText([node]).replace(/\d/g, digit => raised.charAt(Number(digit)));
      if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'span')
        return raisedText(node.children) || flatText([node]);
      // What an equation raises, or code, is no marker.
      if (node.type === 'unsupported' || node.type === 'inlineCode')
        return flatText([node]).replace(/[\d*†‡§]/g, 'x');
      return flatText([node]);
    })
    .join('');
}

/** Says whether all words of some phrasing are bold. */
export function isBold(nodes: readonly Phrasing[]): boolean {
  return isAll('strong', ['emphasis', 'span', 'link'], nodes);
}

function isItalic(nodes: readonly Phrasing[]): boolean {
  return isAll('emphasis', ['span', 'citation'], nodes);
}

/** Says whether all words stand in one kind of formatting, within some others or not. */
function isAll(
  type: Phrasing['type'],
  within: readonly Phrasing['type'][],
  nodes: readonly Phrasing[],
): boolean {
  const words = nodes.filter(node => flatText([node]).trim() !== '');
  return (
    words.length > 0 &&
    words.every(
      node =>
        node.type === type ||
        node.type === 'break' ||
        (within.includes(node.type) &&
          (!('children' in node) || isAll(type, within, node.children as Phrasing[]))),
    )
  );
}
