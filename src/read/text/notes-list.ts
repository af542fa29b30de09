import type { Block } from './block.ts';

/** A note in the source's own list: its label, and the blocks that hold its text. */
export interface ListedNote {
  label: string;
  /** Index of its first block, and the index after its last. */
  from: number;
  to: number;
  /** Characters of its first block's text that are the label and its punctuation. */
  lead: number;
}

export interface NotesList {
  /** Index of the heading above the list, if it has one. */
  heading: number | undefined;
  notes: ListedNote[];
  /** Index after the last block of the list. */
  to: number;
}

const headingPattern = /^(foot|end)?notes( and references)?:?$|^references:?$|^sources:?$/i;
const labelPattern = /^(?:\[(\d{1,4})\]|\((\d{1,4})\)|\^?(\d{1,4})[.):]?)\s+(?=\S)/;

/**
 * Finds the list of notes at the end of a text: under its heading, or, without one, as a tail of
 * three or more blocks that count upwards by one.
 */
export function findNotesList(blocks: readonly Block[]): NotesList | undefined {
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (headingPattern.test(blocks[i]?.text.trim() ?? '')) {
      const notes = take(blocks, i + 1);
      if (notes.length > 0) return { heading: i, notes, to: notes.at(-1)?.to ?? i + 1 };
    }
  }
  return tail(blocks);
}

function labelOf(block: Block | undefined): { label: string; lead: number } | undefined {
  const match = labelPattern.exec(block?.text ?? '');
  const label = match?.[1] ?? match?.[2] ?? match?.[3];
  return match && label !== undefined ? { label, lead: match[0].length } : undefined;
}

function take(blocks: readonly Block[], from: number): ListedNote[] {
  const notes: ListedNote[] = [];
  for (let i = from; i < blocks.length; i++) {
    const found = labelOf(blocks[i]);
    const before = notes.at(-1);
    if (!found) break;
    if (before && Number(found.label) <= Number(before.label)) break;
    notes.push({ ...found, from: i, to: i + 1 });
  }
  return notes;
}

function tail(blocks: readonly Block[]): NotesList | undefined {
  for (let i = 0; i < blocks.length; i++) {
    const found = labelOf(blocks[i]);
    if (found?.label !== '1') continue;
    const notes = take(blocks, i);
    const inOrder = notes.every((note, k) => Number(note.label) === k + 1);
    const to = i + notes.length;
    if (notes.length >= 3 && inOrder && blocks.length - to <= 2)
      return { heading: undefined, notes, to };
  }
  return undefined;
}
