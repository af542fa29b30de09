import { append } from '../../../brief/index.ts';
import { textAt } from '../block/text-at.ts';
import type { Line } from '../line.ts';
import { findCandidates } from '../markers/find-candidates.ts';
import { isBlank } from './trim.ts';

/** A note at the foot of a page: the lines of its label and its text. */
export interface FootNote {
  label: string;
  page: number;
  lines: Line[];
}

const alone = /^\s*[[(]?(\d{1,4})[\])]?[.)]?\s*$/;
const leading = /^\s*(?:\[(\d{1,4})\]|\((\d{1,4})\)|\\(\d{1,4})\\|(\d{1,4})[.)]?)\s+(?=\S)/;
const raised = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})\s*(?=\S)/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Finds the notes at a page's foot: from some line on, labels that count on without a hole (a
 * converter may have moved some) and whose markers stand above them on the page.
 */
export function findFeet(lines: readonly Line[], page: number): FootNote[] {
  const labels: { index: number; label: number; bare: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const label = labelOf(line.text);
    if (label) labels.push({ index, ...label });
  }
  if (labels.length === 0) return [];
  const marked = firstMarkers(lines);
  const set = new Set<number>();
  let [low, high, known] = [Number.POSITIVE_INFINITY, 0, 0];
  let start: number | undefined;
  for (const { index, label, bare } of labels.reverse()) {
    // A line of text may begin with a number: only a marker above makes it a note's.
    const above = marked.get(label) ?? index;
    if (!bare && above >= index) continue;
    const far = set.size > 0 && (label < low - reach(bare) || label > high + reach(bare));
    if (far || set.has(label)) {
      // A lone number that fits nowhere ends the foot.
      if (bare) break;
      continue;
    }
    set.add(label);
    [low, high] = [Math.min(low, label), Math.max(high, label)];
    if (above < index) known += 1;
    if (high - low + 1 === set.size && known >= set.size * 0.6) start = index;
  }
  if (start === undefined) return [];
  return parseFeet(lines.slice(start), page, low, high);
}

// Converters move lone labels over a whole foot; a label before its text stands where it belongs.
function reach(bare: boolean): number {
  return bare ? 60 : 3;
}

/** Reads the label at a line's start, and whether it is all that the line holds. */
export function labelOf(text: string): { label: number; bare: boolean } | undefined {
  if (text.length > 2000) return undefined;
  const bare = alone.exec(text)?.[1];
  if (bare !== undefined) return { label: Number(bare), bare: true };
  const up = raised.exec(text)?.[1];
  if (up !== undefined)
    return {
      label: Number([...up].map(c => superscripts.indexOf(c)).join('')),
      bare: false,
    };
  const match = leading.exec(text);
  const label = match?.slice(1).find(group => group !== undefined);
  return label === undefined ? undefined : { label: Number(label), bare: false };
}

/** Gives the first line, of some, with a marker of each number. */
export function firstMarkers(lines: readonly Line[]): Map<number, number> {
  const out = new Map<number, number>();
  for (const [index, line] of lines.entries())
    for (const candidate of findCandidates(line.text, index)) {
      if (candidate.weight < 0.5 || candidate.from === 0) continue;
      for (const n of candidate.numbers) if (!out.has(n)) out.set(n, index);
    }
  return out;
}

/** Parts the lines of a foot by the labels between two numbers. */
export function parseFeet(
  lines: readonly Line[],
  page: number,
  low: number,
  high: number,
): FootNote[] {
  const notes: FootNote[] = [];
  const seen = new Set<number>();
  for (const line of lines) {
    if (isBlank(line.text)) continue;
    const found = labelOf(line.text);
    const fresh = found && found.label >= low && found.label <= high && !seen.has(found.label);
    if (fresh) {
      seen.add(found.label);
      notes.push({ label: String(found.label), page, lines: [line] });
    } else notes.at(-1)?.lines.push(line);
  }
  return restoreMoved(notes);
}

/**
 * Gives a label that was moved to the end of the foot its text back: the lines that the note before
 * it has too many, from the first line on that follows a short one or a full stop.
 */
function restoreMoved(notes: FootNote[]): FootNote[] {
  const sorted = [...notes].sort((a, b) => Number(a.label) - Number(b.label));
  const places = new Map(notes.map((note, place) => [note, place]));
  for (const [i, note] of sorted.entries()) {
    const before = sorted[i - 1];
    const moved = note.lines.length === 1 && alone.test(textAt(note.lines, 0));
    const inOrder = places.get(note) === i;
    if (!moved || inOrder || !before) continue;
    // Its label's own line is the first.
    const cut = before.lines.findIndex(
      (line, k) =>
        k >= 2 &&
        /[.!?)”"’]\s*$/.test(textAt(before.lines, k - 1)) &&
        /^\s*[\p{Lu}\p{Pi}"@]/u.test(line.text),
    );
    if (cut > 0) append(note.lines, before.lines.splice(cut));
  }
  return sorted;
}
