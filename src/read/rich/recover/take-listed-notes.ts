import { build as b, flatText, type List, type Note, slicePhrasing } from '../../../brief/index.ts';
import type { DraftBlock } from '../draft.ts';
import { sliceFrom } from '../slice-from.ts';
import type { Decisions } from './decide.ts';
import type { Passage } from './passage.ts';

/** Notes that the text lists, and the blocks that held them. */
export interface TakenNotes {
  notes: Note[];
  /** What the text prints for each key that is not the label itself. */
  labels: ReadonlyMap<string, string>;
  blocks: ReadonlySet<DraftBlock>;
}

/** Takes the notes that recognisers found: paragraphs that begin with a number, or items of a numbered list. */
export function takeListedNotes(
  blocks: readonly DraftBlock[],
  passages: readonly Passage[],
  { noteAt }: Decisions,
): TakenNotes {
  const taken = new Set<DraftBlock>();
  const notes: Note[] = [];
  const lists = new Map(blocks.flatMap(block => (block.type === 'list' ? firsts(block) : [])));
  for (const [i, { node, block, position }] of passages.entries()) {
    const listed = noteAt.get(i);
    if (!listed) continue;
    const own = block ?? lists.get(node)?.list;
    if (!own || own.type === 'opening' || node.type !== 'paragraph') continue;
    taken.add(own);
    const item = lists.get(node)?.item;
    if (item) {
      notes.push({ ...b.note(listed.key, item.children), position });
      continue;
    }
    const lead = i === listed.from ? listed.lead : 0;
    const children = sliceFrom(node.children, lead);
    const paragraph = { ...node, children };
    const last = notes.at(-1);
    if (i === listed.from) {
      const words = children.length > 0 ? [paragraph] : [];
      notes.push({ ...b.note(listed.key, words), position });
    } else last?.children.push(paragraph);
  }
  for (const note of notes) note.children = withoutBackLink(note.children);
  const listed = [...noteAt.values()].filter(({ key, label }) => key !== label);
  return { notes, labels: new Map(listed.map(({ key, label }) => [key, label])), blocks: taken };
}

const arrow = /[↩↑⏎⤴⇑]/;

// The way back to the text is furniture of the page that the words were copied from.
function withoutBackLink(children: Note['children']): Note['children'] {
  const last = children.at(-1);
  if (last?.type !== 'paragraph') return children;
  const text = flatText(last.children);
  let end = text.length;
  while (end > 0 && /[\s↩↑⏎⤴⇑]|\p{M}/u.test(text[end - 1] ?? '')) end -= 1;
  if (!arrow.test(text.slice(end))) return children;
  const rest = children.slice(0, -1);
  return end === 0 ? rest : [...rest, { ...last, children: slicePhrasing(last.children, 0, end) }];
}

function firsts(list: List): [unknown, { list: List; item: List['children'][number] }][] {
  return list.children.flatMap(item =>
    item.children
      .slice(0, 1)
      .map((first): [unknown, { list: List; item: typeof item }] => [first, { list, item }]),
  );
}
