import {
  build as b,
  type List,
  type Paragraph,
  type Phrasing,
  type Role,
} from '../../../brief/index.ts';
import type { Candidate } from '../../text/recognise/recogniser.ts';
import type { Draft, DraftBlock } from '../draft.ts';
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
  const out: DraftBlock[] = [];
  const at = new Map(passages.flatMap((passage, i) => (passage.block ? [[passage.block, i]] : [])));
  // Recovered headings stand below the last heading that the format itself marks.
  let base = 0;
  const typed = new Set<List>();
  for (const block of draft.blocks) {
    if (taken.blocks.has(block)) continue;
    const index = at.get(block);
    const passage = index === undefined ? undefined : passages[index];
    const found = index === undefined ? undefined : kinds[index];
    if (block.type === 'opening') base = block.depth;
    if (!passage || !found || passage.node.type !== 'paragraph') out.push(cited.block(block));
    else place({ out, typed, base, cited }, passage, found);
  }
  return out;
}

interface Placing {
  out: DraftBlock[];
  /** Lists made of typed items, which may go on. */
  typed: Set<List>;
  base: number;
  cited: Cited;
}

const apart: Partial<Record<Candidate['kind'], Role>> = {
  byline: 'byline',
  standfirst: 'standfirst',
  disclaimer: 'disclaimer',
};

function place(
  { out, typed, base, cited }: Placing,
  passage: Passage,
  { kind, lead = 0, depth = 1, ordered = false }: Candidate,
): void {
  const { position, text } = passage;
  const words = cited.phrasing(passage, lead);
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
    case 'notes-heading':
      return;
    case 'heading': {
      const heading = { ...b.heading(withoutBold(words)), position };
      out.push({ type: 'opening', depth: base + depth, heading });
      return;
    }
    case 'quotation':
      out.push({ ...b.quotation('block', [paragraph]), position });
      return;
    case 'item': {
      const item = { ...b.listItem([paragraph]), position };
      if (last?.type === 'list' && typed.has(last) && last.ordered === ordered)
        last.children.push(item);
      else {
        const start = Number(/\d+/.exec(text)?.[0] ?? 1);
        const list = b.list([item], ordered ? { ordered, ...(start === 1 ? {} : { start }) } : {});
        typed.add(list);
        out.push(list);
      }
      return;
    }
    default:
      out.push(paragraph);
  }
}

// Bold was the only sign of the heading; as its formatting it would be said twice.
function withoutBold(nodes: readonly Phrasing[]): Phrasing[] {
  return nodes.flatMap(node => (node.type === 'strong' ? withoutBold(node.children) : [node]));
}
