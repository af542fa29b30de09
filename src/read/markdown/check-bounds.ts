import { placeIn } from '../../config/place-in.ts';
import { type RuleArgs, say, Trouble } from '../../message/index.ts';
import { group } from '../group.ts';
import { limits } from './limits.ts';
import type { Part } from './parts.ts';

const container = /([ \t]*)(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

// A fence of a directive, as the parser sees it inside whatever containers: with a name it opens one.
const fence = /^([ \t>]*)(?:(:{3,})([A-Za-z]?))?/;

/** Refuses, before parsing, lines and directives that nest deeper than what follows can stand, and long ones. */
export function checkDepth(source: string, file: string): void {
  const countFences = fenceCounter();
  // The parser goes through each line of a directive once for each that is open, and takes it whole.
  let lines = 0;
  for (const line of source.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const words = group(line, 1);
    const open = countFences(words);
    lines = open === 0 ? 0 : lines + open;
    const place = () => ({ file, position: placeIn(source)(line.index, line.index + 1) });
    if (depthOf(words) > limits.depth || open > limits.depth)
      throw new Trouble(say('markup-too-deep', { limit: limits.depth }, place()));
    if (lines > limits.lines) {
      const args = { where: 'one directive', limit: limits.lines, unit: 'lines' } as const;
      throw new Trouble(say('markup-too-dense', args, place()));
    }
  }
}

/** Refuses, before parsing, a part of a source that the parser would take minutes for. */
export function checkBounds(source: string, file: string, part: Part): void {
  const at = (offset: number) => {
    const place = placeIn(source, { line: part.line + 1, column: 1, offset: part.from });
    return { file, position: place(offset, offset + 1) };
  };
  const dense = (args: RuleArgs<'markup-too-dense'>, pattern: RegExp) => {
    let count = 0;
    for (const found of source.matchAll(pattern))
      if (++count > args.limit) throw new Trouble(say('markup-too-dense', args, at(found.index)));
  };
  const where = 'what no blank line parts';
  dense({ where, limit: limits.lines, unit: 'lines' }, /\r\n|\n|\r/g);
  dense({ where, limit: limits.delimiters, unit: 'delimiters' }, /[!&*:<>@[\]\\_`|~]/g);
  dense({ where, limit: limits.definitions, unit: 'definitions' }, /^[ \t>]*\[[^\]\r\n]+\]:/gm);

  const lengths = new Set<number>();
  for (const run of source.matchAll(/`+/g)) {
    lengths.add(run[0].length);
    const limit = Math.max(3, Math.floor(limits.backticks / source.length));
    if (lengths.size <= limit) continue;
    const args = { where, limit, unit: 'lengths of backtick runs' };
    throw new Trouble(say('markup-too-dense', args, at(run.index)));
  }
}

/** Makes the function that counts, line by line, how many directives are open: the parser's time is their square. */
function fenceCounter(): (line: string) => number {
  const open: { colons: number; quotes: number }[] = [];
  return line => {
    const found = fence.exec(line) ?? [];
    const quotes = group(found, 1).replace(/[^>]+/g, '').length;
    // What stands in a quotation ends with it.
    while ((open.at(-1)?.quotes ?? 0) > quotes) open.pop();
    const colons = group(found, 2).length;
    if (group(found, 3) !== '') open.push({ colons, quotes });
    else if (colons > 0) {
      // A fence closes the outermost that has no more colons, with all that stand in it.
      const at = open.findIndex(own => own.colons <= colons);
      if (at >= 0) open.length = at;
    }
    return open.length;
  };
}

/** Counts the containers that a line opens or, by its indentation, may stand in. */
function depthOf(line: string): number {
  let depth = 0;
  container.lastIndex = 0;
  for (let found = container.exec(line); found; found = container.exec(line)) {
    const indent = group(found, 1).replaceAll('\t', '    ').length;
    depth += 1 + Math.floor(indent / 2);
  }
  return depth;
}
