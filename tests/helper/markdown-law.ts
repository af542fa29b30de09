import { type AnyNode, type Brief, visit } from '../../src/brief/index.ts';
import type { Reading } from '../../src/read/reader.ts';

const leaves = 'text inlineCode code image citation break thematicBreak unsupported'.split(' ');

/** Lists the ranges of a source that a reading claims never, or more than once (law 1). */
export function unclaimed(source: string, reading: Reading): string[] {
  const claims = new Uint8Array(source.length);
  const mark = ({ start, end }: { start: { offset: number }; end: { offset: number } }) => {
    for (let i = start.offset; i < end.offset; i++) claims[i] = (claims[i] ?? 0) + 1;
  };
  visit(reading.value, node => {
    if (leaves.includes(node.type) && node.position) mark(node.position);
    return undefined;
  });
  for (const claim of reading.claims) mark(claim.position);
  const out: string[] = [];
  for (let i = 0; i < source.length; i++) {
    if (claims[i] === 1) continue;
    let end = i;
    while (end < source.length && claims[end] === claims[i]) end++;
    out.push(`${claims[i]} times ${i}–${end}: ${source.slice(i, end)}`);
    i = end - 1;
  }
  return out;
}

/** Lists nodes whose position is missing, empty of sense, or not where line and column say. */
export function misplaced(source: string, brief: Brief): string[] {
  const starts = [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), m => m.index + m[0].length)];
  const out: string[] = [];
  visit(brief, (node: AnyNode) => {
    const { position } = node;
    const points = position ? [position.start, position.end] : [];
    const right = points.every(p => (starts[p.line - 1] ?? -1) + p.column - 1 === p.offset);
    const ordered = !position || position.start.offset <= position.end.offset;
    if (!right || !ordered) out.push(`${node.type} ${JSON.stringify(position)}`);
    return undefined;
  });
  return out;
}

/** Gives a tree without positions, to compare the shapes of two. */
export function withoutPositions(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
}
