import { build as b, type Flow, type Paragraph, type TableRow } from '../../../brief/index.ts';
import { roleOfHeading } from '../../../brief/role-of-heading.ts';
import { say, Trouble } from '../../../message/index.ts';
import type { Claim } from '../../reader.ts';
import type { TextBlock } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import { numberPattern } from '../recognise/bare-line.ts';
import { noteKey } from '../recognise/note-key.ts';
import { type Candidate, unmarked } from '../recognise/recogniser.ts';
import type { Scene } from '../recognise/scene.ts';
import { cellsOf, isRuleRow } from '../recognise/tables.ts';
import { type Taker, takerOf } from './phrasing-of.ts';
import { extend, newTree, placed, type Tree } from './tree.ts';

interface Assembling {
  scene: Scene;
  tree: Tree;
  claims: Claim[];
  kinds: readonly Candidate[];
  /** The printed number of the heading that comes next. */
  number?: string | undefined;
  /** How many cells the tables have so far. */
  cells: number;
}

/** Builds the tree from the decisions, and claims what is syntax in each block. */
export function assemble(
  scene: Scene,
  blocks: readonly TextBlock[],
  kinds: readonly Candidate[],
): { children: Flow[]; claims: Claim[] } {
  const assembling: Assembling = { scene, tree: newTree(), claims: [], kinds, cells: 0 };
  const anew = scene.notes?.notes.some(note => note.key !== note.label) ?? false;
  for (const [index, block] of blocks.entries()) {
    const keyOf = (n: number, page: number) => (anew ? noteKey(page, String(n)) : String(n));
    const taker = takerOf(block, scene.markers.get(index) ?? [], assembling.claims, keyOf);
    place(assembling, block, index, taker);
  }
  const { tree, claims } = assembling;
  const notes = tree.notes.children.length > 0 ? [tree.notes] : [];
  return { children: [...tree.children, ...notes], claims };
}

function place(assembling: Assembling, block: TextBlock, index: number, take: Taker): void {
  const { tree, kinds } = assembling;
  const found = kinds[index] ?? { kind: 'paragraph', confidence: 0 };
  const { lead = 0, depth = 1, mark = unmarked } = found;
  const { text, position } = block;
  const end = text.length;
  const paragraph = (): Paragraph => placed(b.paragraph(take.phrasing(end)), position);
  switch (found.kind) {
    case 'title':
    case 'subtitle':
    case 'notes-heading':
    case 'underline':
      take.syntax(end, found.kind);
      return;
    case 'rule':
      take.syntax(end, 'rule');
      tree.add(placed(b.thematicBreak(), position));
      return;
    case 'byline':
    case 'standfirst':
    case 'disclaimer':
    case 'author-note':
    case 'chrome':
      tree.apart(found.kind, paragraph());
      return;
    case 'heading-number':
      assembling.number = text.replace(/[.)]$/, '');
      take.syntax(end, 'heading-number');
      return;
    case 'heading': {
      const heading = placed(b.heading(take.phrasing(end)), position);
      if (assembling.number !== undefined) heading.number = assembling.number;
      assembling.number = undefined;
      const words = text.replace(numberPattern, '');
      const role = roleOfHeading(words);
      tree.open(placed(b.section([], { role, heading }), position), depth);
      return;
    }
    case 'quotation': {
      const before = found.goesOn ? tree.lastQuotation() : undefined;
      if (before) {
        before.children.push(paragraph());
        extend(before, position);
      } else {
        const made = placed(b.quotation('block', [paragraph()]), position);
        // What an item's own colon announces is part of it.
        if (isItem(kinds[index - 1]) && announces(assembling.scene, index - 1)) tree.within(made);
        else tree.add(made);
      }
      return;
    }
    case 'attribution': {
      take.syntax(lead, 'attribution');
      const quotation = tree.lastQuotation();
      const words = take.phrasing(end);
      if (quotation) {
        quotation.attribution = placed(b.attribution(words), position);
        extend(quotation, position);
      } else tree.add(placed(b.paragraph(words), position));
      return;
    }
    case 'item': {
      take.syntax(lead, 'list-item');
      tree.item(placed(b.listItem([paragraph()]), position), mark, block.indent);
      return;
    }
    case 'item-more': {
      const item = tree.lastItem();
      if (item) {
        item.children.push(paragraph());
        extend(item, position);
      } else tree.add(paragraph());
      return;
    }
    case 'definition':
      define(assembling, block, index, take, lead);
      return;
    case 'table-row':
      tabulate(assembling, block, index, take);
      return;
    case 'note':
      annotate(assembling, index, take, lead, paragraph);
      return;
    default:
      tree.add(paragraph());
  }
}

function isItem(found: Candidate | undefined): boolean {
  return found?.kind === 'item' || found?.kind === 'item-more';
}

function announces({ blocks }: Scene, index: number): boolean {
  return /:(?:\[?\d{1,4}\]?)?$/.test(textAt(blocks, index).slice(-8));
}

function define(
  { tree, kinds }: Assembling,
  block: TextBlock,
  index: number,
  take: Taker,
  lead: number,
): void {
  const words = block.text.slice(0, lead).trimEnd().length;
  const term = b.definitionTerm(take.phrasing(words));
  take.syntax(lead, 'definition');
  const meaning = b.paragraph(take.phrasing(block.text.length));
  const pair = [
    placed(term, block.position),
    placed(b.definitionDescription([placed(meaning, block.position)]), block.position),
  ];
  const last = kinds[index - 1]?.kind === 'definition' ? tree.lastNode() : undefined;
  if (last?.type === 'definitionList') {
    last.children.push(...pair);
    extend(last, block.position);
  } else tree.add(placed(b.definitionList(pair), block.position));
}

// Far more than any brief has; each takes some kilobytes until the brief is laid out.
const mostCells = 300_000;

function tabulate(assembling: Assembling, block: TextBlock, index: number, take: Taker): void {
  const { scene, tree, kinds } = assembling;
  const continued = kinds[index - 1]?.kind === 'table-row' && block.gap === 0;
  const last = continued ? tree.lastNode() : undefined;
  const table = last?.type === 'table' ? last : undefined;
  if (table && isRuleRow(block.text)) {
    take.syntax(block.text.length, 'table');
    return;
  }
  const found = cellsOf(block.text);
  assembling.cells += found.length;
  if (assembling.cells > mostCells) {
    const args = { where: 'the text', limit: mostCells, unit: 'cells of tables' };
    throw new Trouble(
      say('markup-too-dense', args, { file: scene.file, position: block.position }),
    );
  }
  const cells = found.map(({ from, to }) => {
    take.syntax(from, 'table');
    const words = take.phrasing(to);
    const place = words[0]?.position;
    const cell = words.length > 0 ? [placed(b.paragraph(words), place)] : [];
    return b.tableCell(cell, table ? {} : { header: true });
  });
  take.syntax(block.text.length, 'table');
  const row: TableRow = placed(b.tableRow(cells), block.position);
  if (table) {
    table.children.push(row);
    extend(table, block.position);
  } else tree.add(placed(b.table([row]), block.position));
}

function annotate(
  { scene, tree }: Assembling,
  index: number,
  take: Taker,
  lead: number,
  paragraph: () => Paragraph,
): void {
  take.syntax(lead, 'note-label');
  const listed = scene.noteAt.get(index);
  const { notes } = tree;
  const block = scene.blocks[index];
  const words = block && lead < block.text.length ? [paragraph()] : [];
  if (listed?.from === index) {
    const key = listed.key === listed.label ? {} : { id: listed.key };
    notes.children.push(placed(b.note(listed.label, words, key), block?.position));
  } else {
    const last = notes.children.at(-1);
    last?.children.push(...words);
    if (last) extend(last, block?.position);
  }
}
