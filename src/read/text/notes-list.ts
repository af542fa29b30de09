import type { Block } from './block/block.ts';
import { textAt } from './block/text-at.ts';
import { plainDigits } from './markers/read-label.ts';

/** A note of the source: its label, and the blocks that hold its text. */
export interface ListedNote {
  label: string;
  /** Names it among notes of equal label, where numbers begin anew on each page. */
  key: string;
  /** Index of its first block, and the index after its last. */
  from: number;
  to: number;
  /** Characters of its first block's text that are the label and its punctuation. */
  lead: number;
}

export interface NotesList {
  /** Index of the heading above the list, if it has one. */
  heading: number | undefined;
  /** The headings of earlier lists, where each part of the text has its own. */
  earlier?: ReadonlySet<number>;
  notes: ListedNote[];
  /** Index of the first block that belongs to it, and the index after the last. */
  from: number;
  to: number;
}

const headings = [
  '(?:foot|end)?notes(?: (?:and|&) (?:references|sources))?',
  'references(?: (?:and|&) notes)?|sources|citations|bibliography|works cited',
  'anmerkungen|(?:fuß|fuss|end)noten|quellen(?:verzeichnis)?|literatur(?:verzeichnis)?|einzelnachweise',
  'notes (?:de bas de page|de fin|et références)|références|bibliographie',
  'notas(?: (?:al pie|finales|de rodapé))?|referencias|referências|bibliografía|fuentes',
  'संदर्भ(?: सूची)?|सन्दर्भ|(?:पाद ?)?टिप्पणियाँ|(?:पाद ?)?टिप्पणियां|स्रोत',
];
const headingPattern = new RegExp(
  `^(?:[IVX\\d]{1,4}[.)]?\\s{1,3})?(?:${headings.join('|')})\\s?:?$`,
  'i',
);
const labelPattern =
  /^[*^↑]?\s?(?:\[\^?(\d{1,4})\][:.]?|\((\d{1,4})\)|(\d{1,4})(?:[.):]|\/(?=\s))|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})(?:\/(?=\s))?|(\d{1,4}))(?:\s+|(?=[\p{Lu}“"‘])|$)(?:[↑^]\s)?/u;
// A note has no more paragraphs than this, and a list that lost some is still one list.
const longestNote = 6;
const widestGap = 10;

/**
 * Finds the list of notes of a text: under its heading or, without one, as a tail of blocks that
 * count upwards and are cited before it. `cited` says whether a number may stand as a marker before a block.
 */
export function findNotesList(
  blocks: readonly Block[],
  cited: (label: number, before: number) => boolean,
): NotesList | undefined {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const text = textAt(blocks, i);
    if (!headsNotes(text)) continue;
    const notes = take(blocks, i + 1);
    const [first, last] = [notes[0], notes.at(-1)];
    if (first && last && (notes.length > 1 || cited(Number(first.label), i)))
      return { heading: i, notes, from: i, to: last.to };
  }
  return tail(blocks, cited);
}

/** Says whether a line heads a list of notes. */
export function headsNotes(text: string): boolean {
  return text.length <= 60 && headingPattern.test(text.trim());
}

/** Reads the label at a block's start, and how many characters it takes. */
export function noteLabelOf(
  text: string,
): { label: string; lead: number; bare: boolean } | undefined {
  const match = labelPattern.exec(text.slice(0, 40));
  if (!match) return undefined;
  // One group alone took part.
  const label = plainDigits(match.slice(1).join(''));
  const lead = match[0].length;
  return {
    label: String(Number(label)),
    lead,
    bare: match[5] !== undefined || lead >= text.length,
  };
}

/** Takes the notes that stand in a row from a block on, counting upwards. */
export function take(blocks: readonly Block[], from: number, end = blocks.length): ListedNote[] {
  const notes: ListedNote[] = [];
  let i = from;
  while (i < end) {
    const found = noteLabelOf(textAt(blocks, i));
    const before = notes.at(-1);
    const next = before ? Number(before.label) + 1 : undefined;
    if (found && (next === undefined || isNext(Number(found.label), next, found.bare))) {
      notes.push({ label: found.label, key: found.label, lead: found.lead, from: i, to: i + 1 });
      i += 1;
      continue;
    }
    if (!before || next === undefined) break;
    // A label alone has its text in the next block; other blocks belong to the note if the count goes on after them.
    const alone =
      before.to === before.from + 1 && before.lead >= textAt(blocks, before.from).length;
    const on = alone ? i + 1 : nextLabel(blocks, i, next, end);
    if (on === undefined) break;
    before.to = on;
    i = on;
  }
  return notes;
}

function isNext(label: number, next: number, bare: boolean): boolean {
  return label >= next && label < next + (bare ? 2 : widestGap);
}

function nextLabel(
  blocks: readonly Block[],
  from: number,
  label: number,
  end: number,
): number | undefined {
  for (let i = from; i < Math.min(end, from + longestNote); i++)
    if (Number(noteLabelOf(textAt(blocks, i))?.label) === label) return i;
  return undefined;
}

// Walks back from the end: the count goes down to 1, or to the first number that is cited.
function tail(
  blocks: readonly Block[],
  cited: (label: number, before: number) => boolean,
): NotesList | undefined {
  let next: number | undefined;
  let start: number | undefined;
  let misses = 0;
  for (let i = blocks.length - 1; i >= 0 && misses <= longestNote; i--) {
    const found = noteLabelOf(textAt(blocks, i));
    const label = Number(found?.label);
    if (found && (next === undefined || label === next - 1)) {
      [next, start, misses] = [label, i, 0];
      if (label === 1) break;
    } else misses += 1;
  }
  if (start === undefined) return undefined;
  const from = start;
  const notes = take(blocks, from);
  const known = notes.filter(note => cited(Number(note.label), from)).length;
  const last = notes.at(-1);
  if (!last || notes.length < 2 || known < notes.length * 0.5) return undefined;
  return blocks.length - last.to <= longestNote
    ? { heading: undefined, notes, from, to: last.to }
    : undefined;
}
