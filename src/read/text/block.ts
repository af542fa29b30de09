import type { Position } from '../../brief/index.ts';
import { type Line, positionIn } from './line.ts';
import { type Piece, pieceText } from './piece.ts';

/** A paragraph, heading or item as it stands in the source: whole lines, read as one text. */
export interface Block {
  pieces: Piece[];
  text: string;
  /** Blank lines above it. */
  gap: number;
  /** Columns of white space before its first line. */
  indent: number;
}

/** A stretch of the source that is white space between or around blocks. */
export interface Filler {
  position: Position;
  name: 'line-end' | 'blank' | 'indent' | 'byte-order-mark' | 'trailing-space';
}

/** Puts lines together to blocks: a line each, or runs of hard-wrapped lines where the text is wrapped. */
export function blocksOf(lines: readonly Line[]): { blocks: Block[]; filler: Filler[] } {
  const filler: Filler[] = [];
  const blocks: Block[] = [];
  const wrapped = isWrapped(lines);
  const width = wrapped ? longest(lines) : 0;
  let gap = 0;
  let open: Line | undefined;
  for (const line of lines) {
    const lead = /^[\s\uFEFF\u200B]*/.exec(line.text)?.[0].length ?? 0;
    const body = line.text.trimEnd().length;
    const end = Math.max(lead, body);
    if (lead > 0)
      filler.push({
        position: positionIn(line, 0, lead),
        name:
          line.number === 1 && line.text.startsWith('\uFEFF')
            ? 'byte-order-mark'
            : lead < line.text.length
              ? 'indent'
              : 'blank',
      });
    if (lead >= body) {
      if (line.next > line.end) filler.push({ position: ending(line), name: 'line-end' });
      gap += 1;
      open = undefined;
      continue;
    }
    if (end < line.text.length)
      filler.push({ position: positionIn(line, end, line.text.length), name: 'trailing-space' });
    const piece: Piece = { line, from: lead, to: end };
    const block = blocks.at(-1);
    if (wrapped && open && block && continues(open, line, width)) {
      block.pieces.push(
        { line: open, from: open.text.length, to: open.text.length, value: ' ' },
        piece,
      );
    } else {
      blocks.push({ pieces: [piece], text: '', gap, indent: lead });
    }
    if (line.next > line.end) filler.push({ position: ending(line), name: 'line-end' });
    gap = 0;
    open = line;
  }
  for (const block of blocks) block.text = block.pieces.map(pieceText).join('');
  return { blocks, filler };
}

/** Says where a range of a block's text lies in the source. */
export function blockPosition(block: Block): Position | undefined {
  const first = block.pieces[0];
  const last = block.pieces.at(-1);
  if (!first || !last) return undefined;
  return {
    start: positionIn(first.line, first.from, first.from).start,
    end: positionIn(last.line, last.to, last.to).end,
  };
}

function ending(line: Line): Position {
  return {
    start: { line: line.number, column: line.text.length + 1, offset: line.end },
    end: { line: line.number + 1, column: 1, offset: line.next },
  };
}

const itemStart = /^\s*([•·▪◦‣*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/;

function continues(before: Line, line: Line, width: number): boolean {
  if (itemStart.test(line.text)) return false;
  const ended = /[.!?:…][”’"')\]]*\d{0,4}\s*$/.test(before.text);
  return !(ended && before.text.trimEnd().length < width * 0.8);
}

// A wrapped text has most of its lines near one width, and lines that end in the middle of a sentence.
function isWrapped(lines: readonly Line[]): boolean {
  const full = lines.filter(line => line.text.trim() !== '');
  if (full.length < 4 || longest(full) > 120) return false;
  let mid = 0;
  for (const [i, line] of full.entries()) {
    const next = full[i + 1];
    if (next && !/[.!?:;…”’"')\]\d]\s*$/.test(line.text) && /^\s*[\p{Ll}(]/u.test(next.text))
      mid += 1;
  }
  return mid >= Math.max(2, full.length * 0.2);
}

function longest(lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.text.trimEnd().length);
  return width;
}
