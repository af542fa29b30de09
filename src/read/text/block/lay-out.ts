import { append, type Position } from '../../../brief/index.ts';
import type { Claim } from '../../reader.ts';
import { type Line, linesOf, positionIn } from '../line.ts';
import { type FootNote, findFeet } from '../page/find-feet.ts';
import { findFurniture } from '../page/find-furniture.ts';
import { findSetApart } from '../page/find-set-apart.ts';
import { pagesOf } from '../page/pages-of.ts';
import { wordsIn } from '../page/trim.ts';
import type { Repair } from '../repair.ts';
import type { TextBlock } from './block.ts';
import { blocksOf, claimRest } from './blocks-of.ts';
import { vocabularyOf } from './join-lines.ts';
import { measureWrapping } from './wrapping.ts';

/** A source taken apart: the running text's blocks, then those of notes at page feet, and what is no text. */
export interface LaidOut {
  blocks: TextBlock[];
  /** Notes found at page feet, each with the index of its block. */
  feet: { label: string; page: number; block: number }[];
  claims: Claim[];
  repairs: Repair[];
}

/** Takes a source apart into lines, pages and blocks, with every repair that lines need. */
export function layOut(source: string): LaidOut {
  const lines = linesOf(source);
  const claims: Claim[] = [];
  const repairs: Repair[] = [];
  const pages = pagesOf(lines);
  const furniture = findFurniture(pages);
  const apart = findSetApart(lines);
  const feet: FootNote[] = [...apart.notes];
  const aside = new Set<Line>([
    ...furniture.keys(),
    ...apart.rules,
    ...feet.flatMap(note => note.lines),
  ]);
  if (pages.length > 1)
    for (const [i, page] of pages.entries()) {
      const own = page.filter(line => !aside.has(line));
      for (const note of findFeet(own, i + 1)) {
        feet.push(note);
        for (const line of note.lines) aside.add(line);
      }
    }
  const leave = (line: Line, put: (position: Position) => void) => {
    const { from, to } = wordsIn(line.text);
    if (from > 0)
      claims.push({ position: positionIn(line, 0, from), as: 'syntax', name: 'indent' });
    put(positionIn(line, from, to));
    claimRest({ claims, repairs }, line, to);
  };
  for (const [line, name] of furniture) leave(line, position => repairs.push({ position, name }));
  for (const line of apart.rules)
    if (!furniture.has(line))
      leave(line, position => claims.push({ position, as: 'syntax', name: 'rule' }));
  const flow = lines.filter(line => !aside.has(line));
  const wrapping = measureWrapping(flow);
  const grouping = { wrapping, vocabulary: vocabularyOf(lines) };
  // Pages that page numbers alone tell are pages for joining paragraphs as well.
  const body = blocksOf(numbered(flow, pages), grouping);
  const out: LaidOut = {
    blocks: body.blocks,
    feet: [],
    claims: [...claims, ...body.claims],
    repairs: [...repairs, ...body.repairs],
  };
  for (const { label, page, lines: own } of feet) {
    const foot = blocksOf(own, { ...grouping, together: true });
    out.feet.push({ label, page, block: out.blocks.length });
    append(out.blocks, foot.blocks);
    append(out.claims, foot.claims);
    append(out.repairs, foot.repairs);
  }
  for (const line of lines)
    if (line.feed)
      out.repairs.push({
        position: positionIn(line, line.text.length, line.text.length + 1),
        name: 'page-break',
      });
  return out;
}

function numbered(lines: readonly Line[], pages: readonly (readonly Line[])[]): readonly Line[] {
  if (pages.length < 2 || lines.some(line => line.page > 1)) return lines;
  const page = new Map<Line, number>();
  for (const [i, own] of pages.entries()) for (const line of own) page.set(line, i + 1);
  return lines.map(line => ({ ...line, page: Number(page.get(line)) }));
}
