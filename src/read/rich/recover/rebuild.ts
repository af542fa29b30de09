import {
  build as b,
  flatText,
  type List,
  type Paragraph,
  type Phrasing,
  positioned,
  type Role,
} from '../../../brief/index.ts';
import { attributionIn } from '../../text/recognise/quotation.ts';
import { type Candidate, countOf, unmarked } from '../../text/recognise/recogniser.ts';
import type { Draft, DraftBlock } from '../draft.ts';
import { sliceFrom } from '../slice-from.ts';
import { typedNumber } from '../typed-number.ts';
import type { Cited } from './cite-typed.ts';
import type { Passage } from './passage.ts';
import type { TakenNotes } from './take-listed-notes.ts';

interface Found {
  draft: Draft;
  passages: readonly Passage[];
  kinds: readonly Candidate[];
  taken: TakenNotes;
  cited: Cited;
}

/** Builds a draft's blocks anew with what was recognised in its paragraphs. */
export function rebuild({ draft, passages, kinds, taken, cited }: Found): DraftBlock[] {
  const placing: Placing = { out: [], typed: new Map(), base: 0, cited };
  const at = new Map(passages.flatMap((passage, i) => (passage.block ? [[passage.block, i]] : [])));
  for (const block of draft.blocks) {
    if (taken.blocks.has(block)) continue;
    const index = at.get(block);
    const passage = index === undefined ? undefined : passages[index];
    const found = index === undefined ? undefined : kinds[index];
    if (block.type === 'opening') placing.base = block.depth;
    if (!passage || !found || passage.node.type !== 'paragraph')
      placing.out.push(cited.block(block));
    else place(placing, passage, saysWhose(passages, Number(index), placing.out) ?? found);
  }
  return placing.out;
}

/** Reads the one line with a dash below a quotation that the format marks; several are a list. */
function saysWhose(
  passages: readonly Passage[],
  index: number,
  out: readonly DraftBlock[],
): Candidate | undefined {
  const last = out.at(-1);
  const [line, next] = [passages[index], passages[index + 1]];
  if (last?.type !== 'quotation' || last.attribution || !line) return undefined;
  return next && /^[—–―-]/.test(next.text) ? undefined : attributionIn(line.text);
}

interface Placing {
  out: DraftBlock[];
  /** Lists made of typed items, which may go on, with the sign of their items. */
  typed: Map<List, string>;
  /** The depth of the last heading that the format itself marks: recovered ones stand below it. */
  base: number;
  cited: Cited;
  /** The printed number of the heading that comes next. */
  number?: string | undefined;
}

const apart: Partial<Record<Candidate['kind'], Role>> = {
  byline: 'byline',
  standfirst: 'standfirst',
  disclaimer: 'disclaimer',
  'author-note': 'author-note',
  chrome: 'chrome',
};

function place(placing: Placing, passage: Passage, found: Candidate): void {
  const { out, base, cited } = placing;
  const { position, text } = passage;
  const { kind, lead = 0, depth = 1 } = found;
  const words = cited.phrasing(passage, kind === 'definition' ? 0 : lead);
  const paragraph: Paragraph = { ...b.paragraph(words), position };
  const last = out.at(-1);
  const role = apart[kind];
  if (role) {
    if (last?.type === 'section' && last.role === role && !last.heading)
      last.children.push(paragraph);
    else out.push({ ...b.section([paragraph], { role }), position });
    return;
  }
  switch (kind) {
    case 'title':
    case 'subtitle':
    case 'notes-heading':
    case 'underline':
      return;
    case 'rule':
      out.push(b.thematicBreak({ position }));
      return;
    case 'heading-number':
      placing.number = text.trim().replace(/[.)]$/, '');
      return;
    case 'heading': {
      const plain = withoutLook(words);
      const typed = typedNumber(flatText(plain));
      const own = typed ? sliceFrom(plain, typed.lead) : plain;
      const heading = { ...b.heading(own), position };
      const number = typed?.number ?? placing.number ?? passage.number?.label.replace(/[.)]$/, '');
      if (number !== undefined) heading.number = number;
      placing.number = undefined;
      out.push({ type: 'opening', depth: base + depth, heading });
      return;
    }
    case 'quotation':
      if (found.goesOn && last?.type === 'quotation' && !last.attribution)
        last.children.push(paragraph);
      else out.push({ ...b.quotation('block', [paragraph]), position });
      return;
    case 'attribution':
      if (last?.type === 'quotation' && !last.attribution)
        last.attribution = { ...b.attribution(words), position };
      // Where nobody is quoted, the dash is a word like any other.
      else out.push({ ...b.paragraph(cited.phrasing(passage, 0)), position });
      return;
    case 'item':
      addItem(placing, paragraph, found);
      return;
    case 'item-more':
      if (last?.type === 'list') last.children.at(-1)?.children.push(paragraph);
      else out.push(paragraph);
      return;
    default:
      out.push(paragraph);
  }
}

function addItem(
  { out, typed }: Placing,
  paragraph: Paragraph,
  { mark = unmarked }: Candidate,
): void {
  const place = positioned(paragraph.position);
  const item = { ...b.listItem([paragraph]), ...place };
  const sign = `${mark.kind}${mark.sign}`;
  const last = out.at(-1);
  if (last?.type === 'list' && typed.get(last) === sign) {
    last.children.push(item);
    return;
  }
  const list = b.list([item], { ...countOf(mark), ...place });
  typed.set(list, sign);
  out.push(list);
}

// Bold or italics throughout were the sign of the heading; as its formatting they would be said twice.
function withoutLook(nodes: readonly Phrasing[]): Phrasing[] {
  const [only, ...more] = nodes;
  if (only?.type === 'emphasis' && more.length === 0) return withoutLook(only.children);
  return nodes.flatMap(node => (node.type === 'strong' ? withoutLook(node.children) : [node]));
}
