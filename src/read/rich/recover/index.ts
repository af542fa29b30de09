import type { Note } from '../../../brief/index.ts';
import type { Result } from '../../../message/index.ts';
import { metadataOf } from '../../text/metadata-of.ts';
import type { Candidate } from '../../text/recognise/recogniser.ts';
import type { Draft } from '../draft.ts';
import type { FinishOptions } from '../finish-options.ts';
import { titleLosses } from '../title-losses.ts';
import { bodySize, findBoldHeadings, isLine } from './bold-headings.ts';
import { citeTyped } from './cite-typed.ts';
import { type Decisions, decide } from './decide.ts';
import { type Passage, passagesOf } from './passage.ts';
import { rebuild } from './rebuild.ts';
import { takeListedNotes } from './take-listed-notes.ts';

/**
 * Lets the recognisers of plain text look at the passages of a draft and carries out what they find
 * in what its format leaves open: typed note markers and notes, headings that are only bold,
 * quotations that are only indented, items with typed bullets, byline, standfirst and disclaimer.
 * What the format itself says is never overruled.
 */
export function recover(draft: Draft, options: FinishOptions): Result<Draft> {
  const passages = passagesOf(draft);
  const known = formatSays(draft, options);
  const decisions = decide(passages, options);
  const free = withoutKnown(decisions, passages, known);
  const headings = findBoldHeadings(passages, free.kinds, known);
  const found = free.kinds.map((kind, i) => headings.get(i) ?? kind);
  const kinds = withSubtitle(found, passages, known);
  const taken = takeListedNotes(draft.blocks, passages, free);
  const cited = citeTyped(passages, free);
  const blocks = rebuild({ passages, kinds, taken, cited, draft });
  const notes: Note[] = [...draft.notes, ...taken.notes.map(cited.note)];
  const said = kinds.flatMap(({ message, kind }, i) => {
    const title = kind === 'title' ? passages[i]?.node.children : undefined;
    const own = message ? [{ ...message, place: { file: options.file, ...message.place } }] : [];
    return title ? [...own, ...titleLosses(title, options.file)] : own;
  });
  return {
    value: {
      ...draft,
      blocks,
      notes,
      noteLabels: new Map([...(draft.noteLabels ?? []), ...taken.labels]),
      metadata: allMetadata(draft, passages, kinds),
    },
    messages: [...free.messages, ...said],
  };
}

/** What a draft's format says itself; guesses of that kind are not needed. */
export interface Known {
  headings: boolean;
  quotations: boolean;
  notes: boolean;
  title: boolean;
  subtitle: boolean;
}

function formatSays({ blocks, notes, metadata }: Draft, { hints }: FinishOptions): Known {
  return {
    headings: !hints?.headings && blocks.some(block => block.type === 'opening'),
    quotations: !hints?.quotations && blocks.some(block => block.type === 'quotation'),
    notes: notes.length > 0,
    title: metadata.title !== undefined,
    subtitle: metadata.subtitle !== undefined,
  };
}

// What stands between a title and the first heading in a look of its own heads nothing.
function withSubtitle(
  kinds: readonly Candidate[],
  passages: readonly Passage[],
  known: Known,
): Candidate[] {
  const out = [...kinds];
  const at = known.title ? 0 : kinds.findIndex(({ kind }) => kind === 'title') + 1;
  const [line, next] = [passages[at], passages[at + 1]];
  const isHeading = (i: number) => kinds[i]?.kind === 'heading';
  if (!line?.block || line.bold || line.number || !isHeading(at + 1)) return out;
  const large =
    kinds[at]?.kind === 'paragraph' && isLine(line.text) && (line.size ?? 0) > bodySize(passages);
  const apart = (next?.bold || next?.number) && (isHeading(at) || large);
  if (!known.subtitle && (known.title || at > 0) && apart)
    out[at] = { kind: 'subtitle', confidence: 0.8 };
  return out;
}

const plain = { kind: 'paragraph', confidence: 0 } as const;

function withoutKnown(decisions: Decisions, passages: readonly Passage[], known: Known): Decisions {
  const kinds = decisions.kinds.map((found, i) => {
    const passage = passages[i];
    if (!passage?.block) return plain;
    const { kind } = found;
    if (known.title && kind === 'title') return plain;
    if (known.subtitle && kind === 'subtitle') return plain;
    if (known.headings && (kind === 'heading' || kind === 'heading-number')) return plain;
    if (known.quotations && kind === 'quotation' && passage.indent < 2) return plain;
    if (known.notes && (kind === 'note' || kind === 'notes-heading')) return plain;
    return found;
  });
  return known.notes
    ? { kinds, markers: new Map(), noteAt: new Map(), messages: [] }
    : { ...decisions, kinds };
}

/** What the format says beside its text stands before what its first lines say. */
function allMetadata(
  draft: Draft,
  passages: readonly Passage[],
  kinds: Decisions['kinds'],
): Draft['metadata'] {
  const lines = new Set<Passage['node']>();
  for (const block of draft.blocks)
    if (block.type === 'section' && block.role === 'byline')
      for (const child of block.children) if (child.type === 'paragraph') lines.add(child);
  const byline = { kind: 'byline', confidence: 1 } as const;
  const all = kinds.map((kind, i) => {
    const node = passages[i]?.node;
    return node && lines.has(node) ? byline : kind;
  });
  return { ...metadataOf(passages.map(bare), all), ...draft.metadata };
}

function bare({ text, position }: Passage) {
  return { text: text.trim(), position, gap: 1, indent: 0, lines: 1 };
}
