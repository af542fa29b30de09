import type { Heading, Paragraph, Root, Text } from 'mdast';
import type { Cut } from './parts.ts';

// No character of these lines can mean anything to the parser: what could begin a block, format, link,
// escape or stand for another character is left to it, and so are white space at an edge and addresses.
const line = /(?![\s\uFEFF:+\-\d=#])[^\p{Cc}&*<>@[\]\\_`|~]*[^\p{Cc} &*<>@[\]\\_`|~](?=[\r\n]|$)/uy;
const opening = /(#{1,6}) +/y;
const title = /[^\p{Cc}#&*<>@[\]\\_`|~]*[^\p{Cc} #&*<>@[\]\\_`|~](?=[\r\n]|$)/uy;
const address = /https?:|www\./i;
const ending = /\r\n|\n|\r|$/y;
const blank = /[ \t]*(?:\r\n|\n|\r)|[ \t]+$/y;

/**
 * Reads the paragraphs and headings of bare words that stand at a place where a new block begins, as
 * the parser would read them but many times faster: most of a brief is such blocks. Gives the tree and
 * the place where it ends, none where the first block is of another kind.
 */
export function plainBlocks(source: string, from: Cut): { tree: Root; to: Cut } | undefined {
  const children: (Heading | Paragraph)[] = [];
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
function plainBlock(source: string, from: Cut, out: (Heading | Paragraph)[]): Cut | undefined {
  const lines: string[] = [];
  let at = from.from;
  let count = from.line;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const marks = take(opening);
  const point = () => ({ line: count + 1, column: at - edge + 1, offset: at });
  let edge = from.from;
  const start = point();
  let last = start;
  const words = marks ? title : line;
  for (let found = take(words); found !== undefined; found = marks ? undefined : take(line)) {
    if (address.test(found)) return undefined;
    lines.push(found);
    last = point();
    if (take(ending)) count += 1;
    edge = at;
  }
  if (lines.length === 0) return undefined;
  const behind = at;
  while (take(blank) !== undefined) if (/[\r\n]/.test(source.charAt(at - 1))) count += 1;
  if (!marks && at === behind && at < source.length) return undefined;
  // Where a part began with it, the parser would take it for a byte order mark.
  if (source[at] === '\uFEFF') return undefined;
  const value = lines.join('\n');
  const position = { start: { ...start }, end: { ...last } };
  const children: Text[] = [{ type: 'text', value, position }];
  const whole = { start: { ...start, column: 1, offset: from.from }, end: { ...last } };
  if (marks) {
    const depth = marks.trimEnd().length as Heading['depth'];
    out.push({ type: 'heading', depth, children, position: whole });
  } else out.push({ type: 'paragraph', children, position: whole });
  return { from: at, line: count };
}

function columnAt(source: string, offset: number): number {
  const before = Math.max(
    source.lastIndexOf('\n', offset - 1),
    source.lastIndexOf('\r', offset - 1),
  );
  return offset - before;
}
