import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Cut } from './parts.ts';

// No character of these lines can mean anything to the parser, but for the markers of notes: what could
// begin a block, format, link, escape or stand for another character is left to it, and so are white
// space at an edge and addresses.
const bare = '[^\\p{Cc}&*<>@[\\]\\\\_`|~]';
const marker = String.raw`\[\^([\da-z-]{1,100})\]`;
const line = new RegExp(
  String.raw`(?![\s\uFEFF:+\-=#[]|\d{1,9}[.)])(?:${bare}|${marker})*(?:(?! )${bare}|${marker})(?=[\r\n]|$)`,
  'iuy',
);
const markers = new RegExp(marker, 'gi');
const noteOpening = new RegExp(`${marker}: +`, 'iy');
const isNote = new RegExp(`${marker}:`, 'iy');
const opening = /(#{1,6}) +/y;
const title = /[^\p{Cc}#&*<>@[\]\\_`|~]*[^\p{Cc} #&*<>@[\]\\_`|~](?=[\r\n]|$)/uy;
const address = /https?:|www\./i;
const ending = /\r\n|\n|\r|$/y;
const blank = /[ \t]*(?:\r\n|\n|\r)|[ \t]+$/y;

type Block = FootnoteDefinition | Heading | Paragraph;

/**
 * Reads the paragraphs, headings and notes of bare words that stand at a place where a new block begins, as
 * the parser would read them but many times faster: most of a brief is such blocks. Gives the tree and
 * the place where it ends, none where the first block is of another kind.
 */
export function plainBlocks(source: string, from: Cut): { tree: Root; to: Cut } | undefined {
  const children: Block[] = [];
  let place = from;
  for (let end = plainBlock(source, place, children); end; ) {
    place = end;
    end = plainBlock(source, place, children);
  }
  if (place === from) return undefined;
  const start = { line: from.line + 1, column: 1, offset: from.from };
  const end = { line: place.line + 1, column: 1, offset: place.from };
  if (place.from === source.length) end.column = columnAt(source, place.from);
  return { tree: { type: 'root', children, position: { start, end } }, to: place };
}

/** Reads one block with the blank lines behind it, and gives the place after them. */
function plainBlock(source: string, from: Cut, out: Block[]): Cut | undefined {
  const lines: Line[] = [];
  let at = from.from;
  let count = from.line;
  let edge = from.from;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };
  const point = () => ({ line: count + 1, column: at - edge + 1, offset: at });
  const outer = point();
  const marks = take(opening)?.[0];
  const label = marks ? undefined : take(noteOpening)?.[1];
  let last = outer;
  for (let found = take(marks ? title : line); found; found = marks ? null : take(line)) {
    const [words] = found;
    if (address.test(words)) return undefined;
    last = point();
    lines.push({
      words,
      start: { ...last, column: last.column - words.length, offset: at - words.length },
    });
    if (take(ending)?.[0]) count += 1;
    edge = at;
  }
  const start = lines[0]?.start;
  if (!start) return undefined;
  const behind = at;
  while (take(blank)) if (/[\r\n]/.test(source[at - 1] ?? '')) count += 1;
  isNote.lastIndex = at;
  const parted = marks || at > behind || at === source.length || (label && isNote.test(source));
  // What is indented behind a note goes on with it.
  if (!parted || (label && /[ \t]/.test(source[at] ?? ''))) return undefined;
  // Where a part began with it, the parser would take it for a byte order mark.
  if (source[at] === '\uFEFF') return undefined;
  const inner = { start: { ...start }, end: { ...last } };
  const whole = { start: outer, end: { ...last } };
  const children = phrasing(lines);
  if (marks) {
    const depth = marks.trimEnd().length as Heading['depth'];
    out.push({ type: 'heading', depth, children, position: whole });
  } else if (label) {
    const content: Paragraph = { type: 'paragraph', children, position: inner };
    const identifier = label.toLowerCase();
    out.push({
      type: 'footnoteDefinition',
      identifier,
      label,
      children: [content],
      position: whole,
    });
  } else out.push({ type: 'paragraph', children, position: whole });
  return { from: at, line: count };
}

interface Point {
  line: number;
  column: number;
  offset: number;
}
interface Line {
  words: string;
  start: Point;
}

/** Cuts lines into text, which runs on over their ends, and the markers of notes. */
function phrasing(lines: readonly Line[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let text: { value: string; start: Point; end: Point } | undefined;
  const add = (value: string, start: Point, end: Point) => {
    text = { value: (text?.value ?? '') + value, start: text?.start ?? start, end };
  };
  const close = () => {
    const { value, start, end } = text ?? {};
    if (value && start && end)
      out.push({ type: 'text', value, position: { start: { ...start }, end: { ...end } } });
    text = undefined;
  };
  let before: Point | undefined;
  for (const { words, start } of lines) {
    if (before) add('\n', before, start);
    const at = (index: number): Point => ({
      line: start.line,
      column: start.column + index,
      offset: start.offset + index,
    });
    let from = 0;
    for (const found of words.matchAll(markers)) {
      const [whole, label = ''] = found;
      const [open, end] = [at(found.index), at(found.index + whole.length)];
      if (found.index > from) add(words.slice(from, found.index), at(from), open);
      close();
      const identifier = label.toLowerCase();
      out.push({ type: 'footnoteReference', identifier, label, position: { start: open, end } });
      from = found.index + whole.length;
    }
    before = at(words.length);
    if (from < words.length) add(words.slice(from), at(from), before);
  }
  close();
  return out;
}

function columnAt(source: string, offset: number): number {
  const before = Math.max(
    source.lastIndexOf('\n', offset - 1),
    source.lastIndexOf('\r', offset - 1),
  );
  return offset - before;
}
