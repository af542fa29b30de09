import { group } from '../../group.ts';
import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import { headsNotes, type NotesList } from '../notes-list.ts';
import { isChrome } from '../recognise/chrome.ts';
import type { MarkerCandidate } from './candidate.ts';

const symbol = /^(\*{1,3}|†{1,2}|‡{1,2}|§{1,2}|¶)\s?(?=[\p{L}\p{N}"“‘(])/u;
// "*so*" is emphasis, not a word and its marker.
const opened = /(?:^|[\s("“‘])\*+[^\s*]/;
const mostMarkers = 3;

/**
 * Finds notes that are counted by symbols (*, †, ‡, §) instead of numbers: a tail of blocks that begin
 * with one each, all of them different, every one of which stands glued to a word further up. `isCell`
 * names the blocks of tables, whose stars belong to the table.
 */
export function symbolNotes(
  blocks: readonly Block[],
  isCell: (index: number) => boolean,
): { notes: NotesList; markers: MarkerCandidate[] } | undefined {
  let to = blocks.length;
  while (to > 0 && isChrome(textAt(blocks, to - 1))) to -= 1;
  let from = to;
  const leads = new Map<string, number>();
  while (from > 0) {
    const found = symbol.exec(textAt(blocks, from - 1).slice(0, 8));
    if (!found) break;
    const label = group(found, 1);
    if (leads.has(label)) return undefined;
    leads.set(label, found[0].length);
    from -= 1;
  }
  if (leads.size === 0 || from === 0 || isCell(from - 1)) return undefined;
  const signs = [...leads].reverse().map(([label, lead]) => ({ label, lead }));
  const markers: MarkerCandidate[] = [];
  let before: MarkerCandidate | undefined;
  for (const [i, { label }] of signs.entries()) {
    const found = blocks.slice(0, from).flatMap((block, index) => {
      return isCell(index) ? [] : markersIn(block.text, index, label, i + 1);
    });
    const [first] = found;
    if (!first || found.length > mostMarkers || (before && isBefore(first, before)))
      return undefined;
    before = first;
    markers.push(...found);
  }
  const notes = signs.map(({ label, lead }, i) => {
    const at = from + i;
    return { label, key: label, from: at, to: at + 1, lead };
  });
  const heading = headsNotes(textAt(blocks, from - 1)) ? from - 1 : undefined;
  markers.sort((a, b) => a.block - b.block || a.from - b.from);
  return { notes: { heading, notes, from: heading ?? from, to }, markers };
}

function isBefore(marker: MarkerCandidate, other: MarkerCandidate): boolean {
  return marker.block < other.block || (marker.block === other.block && marker.from < other.from);
}

function markersIn(text: string, block: number, label: string, number: number): MarkerCandidate[] {
  if (!text.includes(label) || (label.startsWith('*') && opened.test(text))) return [];
  const escaped = label.replaceAll('*', '\\*');
  const sign = label.startsWith('*') ? '*' : label.charAt(0);
  const pattern = new RegExp(
    `(?<=[\\p{L}\\p{N}.,;:!?"'”’)\\]%])${escaped}(?=$|[\\s.,;:!?)”’"'])`,
    'gu',
  );
  return [...text.matchAll(pattern)]
    .filter(({ index }) => text[index - 1] !== sign)
    .map(({ index }) => ({
      block,
      from: index,
      to: index + label.length,
      label,
      keys: [label],
      numbers: [number],
      first: number,
      last: number,
      style: 'glued',
      weight: 1,
      after: '',
    }));
}
