import type { Message } from '../../../message/index.ts';
import { isUnderline } from '../block/continues.ts';
import { textAt } from '../block/text-at.ts';
import { applyHints } from './apply-hints.ts';
import { heading } from './heading.ts';
import { headingDepths } from './heading-depths.ts';
import { attribution, goesOn, quotation } from './quotation.ts';
import { type Candidate, type Recogniser, unmarked } from './recogniser.ts';
import type { Scene } from './scene.ts';
import { standfirst } from './standfirst.ts';

function isNotesHeading({ notes }: Scene, index: number): boolean {
  return notes?.heading === index || (notes?.earlier?.has(index) ?? false);
}

/** Recognises the notes that were found, and their heading. */
const note: Recogniser = (scene, index) => {
  if (isNotesHeading(scene, index)) return { kind: 'notes-heading', confidence: 1 };
  const found = scene.noteAt.get(index);
  return found && { kind: 'note', confidence: 1, lead: index === found.from ? found.lead : 0 };
};

/** Recognises what stands above and below the text. */
const edge: Recogniser = (scene, index) => scene.edges.get(index);

/** Recognises an item of a list by its mark. */
const item: Recogniser = (scene, index) => {
  const mark = scene.items.get(index);
  if (!mark) return undefined;
  return { kind: 'item', confidence: mark.kind === 'none' ? 0.75 : 0.88, lead: mark.lead, mark };
};

/** Recognises a row of a simple table. */
const row: Recogniser = (scene, index) =>
  scene.rows.has(index) ? { kind: 'table-row', confidence: 0.92 } : undefined;

/** Recognises a rule: it underlines the heading above it, or parts what it stands between. */
const rule: Recogniser = (scene, index) =>
  isUnderline(textAt(scene.blocks, index)) ? { kind: 'rule', confidence: 0.96 } : undefined;

const term =
  /^(?!(?:Q|A|Question|Answer|Note|Source|NB|Figure|Table)\b)["“]?\p{Lu}[^:.;!?\n]{1,60}:\s+(?=\S)/u;

/** Recognises lines that define terms: a term, a colon and its meaning, three or more in a row. */
const definition: Recogniser = (scene, index) => {
  const matches = (i: number) => {
    const text = textAt(scene.blocks, i);
    const lead = term.exec(text.slice(0, 80))?.[0].length;
    return lead !== undefined && text.length > lead + 20 ? lead : undefined;
  };
  const lead = matches(index);
  if (lead === undefined || scene.items.has(index) || scene.turns.has(index)) return undefined;
  const near = [-2, -1, 1, 2].map(step => matches(index + step) !== undefined);
  const inRow = (near[1] && near[2]) || (near[0] && near[1]) || (near[2] && near[3]);
  return inRow ? { kind: 'definition', confidence: 0.6, lead } : undefined;
};

const recognisers: readonly Recogniser[] = [
  note,
  edge,
  row,
  rule,
  standfirst,
  quotation,
  attribution,
  item,
  heading,
  definition,
];

/** What each block was decided to be, and what an editor should hear about it. */
export interface Decisions {
  kinds: Candidate[];
  messages: Message[];
}

/**
 * Decides what each block is: the surest candidate, a plain paragraph where there is none; then what
 * only neighbours can tell. Hints override every guess.
 */
export function recognise(scene: Scene): Decisions {
  const contents = repeatedHeadings(scene);
  const surest = scene.blocks.map((_, index) => {
    let best: Candidate = { kind: 'paragraph', confidence: 0 };
    for (const recogniser of recognisers) {
      const candidate = recogniser(scene, index);
      if (candidate && candidate.confidence > best.confidence) best = candidate;
    }
    const listed = best.kind === 'heading' && contents.has(index);
    return listed ? { kind: 'item' as const, confidence: 0.9, lead: 0, mark: unmarked } : best;
  });
  const hinted = applyHints(surest, scene);
  const settled = settle(hinted.value, scene);
  const kinds = headingDepths(settled, index => textAt(scene.blocks, index));
  const said = kinds.flatMap(({ message }) =>
    message ? [{ ...message, place: { file: scene.file, ...message.place } }] : [],
  );
  return { kinds, messages: [...said, ...hinted.messages] };
}

/** Decides what a block is in the light of its neighbours' decisions. */
function settle(found: readonly Candidate[], scene: Scene): Candidate[] {
  const out: Candidate[] = [];
  let indent = 0;
  for (const [index, candidate] of found.entries()) {
    const before = out[index - 1];
    const block = scene.blocks[index];
    let settled = candidate;
    const plain = candidate.kind === 'paragraph' || candidate.kind === 'quotation';
    if (candidate.kind === 'rule' && before?.kind === 'heading' && block?.gap === 0)
      settled = { kind: 'underline', confidence: 1 };
    else if (candidate.kind === 'attribution' && before?.kind !== 'quotation')
      settled = { kind: 'paragraph', confidence: 0 };
    else if (candidate.kind === 'heading-number' && found[index + 1]?.kind !== 'heading')
      settled = { kind: 'paragraph', confidence: 0 };
    else if (plain && before?.kind === 'quotation' && goesOn(scene, index))
      settled = { ...candidate, kind: 'quotation', goesOn: true };
    else if (
      candidate.kind === 'paragraph' &&
      (before?.kind === 'item' || before?.kind === 'item-more') &&
      block !== undefined &&
      block.indent >= indent + 2
    )
      settled = { kind: 'item-more', confidence: 0.7 };
    if (settled.kind === 'item') indent = block?.indent ?? 0;
    out.push(settled);
  }
  return out;
}

/**
 * Finds the entries of a list of contents: two or more lines in a row that stand again, further
 * down, over what they announce.
 */
function repeatedHeadings(scene: Scene): Set<number> {
  const out = new Set<number>();
  const last = new Map<string, number>();
  const shape = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  for (const [index, block] of scene.blocks.entries())
    if (block.text.length <= 260) last.set(shape(block.text), index);
  let run: number[] = [];
  for (const [index, block] of scene.blocks.entries()) {
    const again = block.text.length <= 260 && Number(last.get(shape(block.text))) > index;
    if (again) run.push(index);
    if (again && index < scene.blocks.length - 1) continue;
    // The line after the run may be the first of the headings themselves.
    if (run.length >= 2) for (const i of run) out.add(i);
    run = [];
  }
  return out;
}
