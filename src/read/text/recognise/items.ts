import { group } from '../../group.ts';
import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import { isBareLine } from './bare-line.ts';
import { type ItemMark, unmarked } from './recogniser.ts';
import { isTitleCase } from './title-case.ts';

const bullet = /^([•·▪◦‣●■□►➢✓⁃∙\uF0B7\uF0A7*–—-]|o(?=\s{2,}|\t))\s+(?=\S)/u;
const counted = /^(\(?)(?:(\d{1,3})|([a-z])|([A-Z])|([ivxl]{1,6})|([IVXL]{1,6}))([.)])\s+(?=\S)/;
// Between two numbered paragraphs of one list stand no more blocks than this.
const farthest = 5;

/** Reads the marks that a block's start may be; a letter such as "i" may count in two ways. */
export function marksOf(text: string): ItemMark[] {
  const sign = bullet.exec(text.slice(0, 12));
  if (sign) return [{ kind: 'bullet', sign: group(sign, 1), value: 0, lead: sign[0].length }];
  const match = counted.exec(text.slice(0, 16));
  if (!match) return [];
  const [whole, open = '', digits, low, up, roman, high, close = ''] = match;
  const lead = whole.length;
  const style = `${open}${close}`;
  const out: ItemMark[] = [];
  if (digits) out.push({ kind: 'decimal', sign: style, value: Number(digits), lead });
  if (low) out.push({ kind: 'lower', sign: style, value: low.charCodeAt(0) - 96, lead });
  if (up) out.push({ kind: 'upper', sign: style, value: up.charCodeAt(0) - 64, lead });
  const raised = high ?? (up && /[IVXL]/.test(up) ? up : undefined);
  const upper = raised ? romanValues.indexOf(raised.toLowerCase()) + 1 : 0;
  if (upper > 0) out.push({ kind: 'upper-roman', sign: style, value: upper, lead });
  const numeral = roman ?? (low && /[ivxl]/.test(low) ? low : undefined);
  const value = numeral ? romanValues.indexOf(numeral) + 1 : 0;
  if (value > 0) out.push({ kind: 'roman', sign: style, value, lead });
  return out;
}

const romanValues = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(
  ' ',
);

/**
 * Finds the items of lists: bullets; numbers and letters that count on from a neighbour, or from an
 * item not far above where both are whole sentences; lines that end in semicolons after a colon.
 */
export function findItems(blocks: readonly Block[]): Map<number, ItemMark> {
  const out = new Map<number, ItemMark>();
  const marks = blocks.map(block => marksOf(block.text));
  // The last place of each way of counting, with its value.
  const last = new Map<string, { index: number; value: number; mark: ItemMark }>();
  for (const [index, own] of marks.entries()) {
    for (const mark of own) {
      if (mark.kind === 'bullet') {
        const lonely = /[–—*-]/.test(mark.sign) && !sameBullet(marks, index, mark.sign);
        if (!lonely) out.set(index, mark);
        continue;
      }
      const way = `${mark.kind}${mark.sign}`;
      const before = last.get(way);
      last.set(way, { index, value: mark.value, mark });
      if (before?.value !== mark.value - 1) continue;
      if (!isRun(blocks, marks, before.index, index, mark.kind)) continue;
      if (!out.has(before.index)) out.set(before.index, before.mark);
      // A letter that counts in two ways counts as the first of them.
      if (!out.has(index)) out.set(index, mark);
    }
  }
  implicit(blocks, marks, out);
  return out;
}

function sameBullet(marks: readonly ItemMark[][], index: number, sign: string): boolean {
  const near = [-4, -3, -2, -1, 1, 2, 3, 4].map(step => index + step);
  return near.some(i => marks[i]?.[0]?.kind === 'bullet' && marks[i]?.[0]?.sign === sign);
}

// Two marks that follow one another are of one list when only items stand between them, or, far
// apart, when both begin whole sentences: a heading is none.
function isRun(
  blocks: readonly Block[],
  marks: readonly ItemMark[][],
  from: number,
  to: number,
  kind: ItemMark['kind'],
): boolean {
  if (to === from + 1) return true;
  if (to - from > farthest * 4) return false;
  const [a, b] = [blocks[from], blocks[to]];
  if (!a || !b) return false;
  let plain = 0;
  for (let i = from + 1; i < to; i++) if (marks[i]?.length === 0) plain += 1;
  if (plain === 0) return !(isOver(a) && isOver(b) && blocks.slice(from + 1, to).every(isSentence));
  // What capital Roman numerals number over text is parts of it, whole sentences or not.
  return plain <= farthest && kind !== 'upper-roman' && isSentence(a) && isSentence(b);
}

// Lines in title case over whole sentences are headings over a list each.
function isOver(block: Block): boolean {
  return isBareLine(block) && isTitleCase(block.text);
}

const markerBehind = /(?<=[.!?…;:”’"')])(?:\[\d{1,4}\]|\(\d{1,4}\)|\^?\d{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})$/;

// A note marker behind its full stop does not make a line of a sentence.
function isSentence(block: Block): boolean {
  const bare = block.text.slice(-16).replace(markerBehind, '');
  return !isBareLine({ ...block, text: block.text.slice(0, -16) + bare });
}

const ending = /;(?:\s(?:and|or|und|et|y))?(?:\[?\^?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}\]?)?(?:\s(?:and|or))?$/;

function implicit(
  blocks: readonly Block[],
  marks: readonly ItemMark[][],
  out: Map<number, ItemMark>,
): void {
  let open = false;
  for (const [index, block] of blocks.entries()) {
    const before = textAt(blocks, index - 1);
    const ends = ending.test(block.text.slice(-16));
    const starts = /:(?:\[?\^?\d{1,4}\]?)?$/.test(before.slice(-8));
    const plain = marks[index]?.length === 0 && !out.has(index);
    if (plain && ((ends && (open || starts)) || (open && ending.test(before.slice(-16)))))
      out.set(index, unmarked);
    open = ends && (open || starts) && (marks[index]?.length === 0 || out.has(index));
  }
}
