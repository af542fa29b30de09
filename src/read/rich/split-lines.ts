import { append, build as b, flatText, type Paragraph, type Phrasing } from '../../brief/index.ts';
import type { Draft, DraftBlock, Setting } from './draft.ts';
import { paragraphOf } from './paragraph-of.ts';

const fewest = 4;
const leastText = 600;
const leastLine = 60;

/**
 * Splits paragraphs whose lines are paragraphs of their own: where two line breaks stand together,
 * and where a paragraph is a whole text that knows no other end of a line, as mail and old exports
 * paste it. An address or a poem stays one.
 */
export function splitLines(draft: Draft): Draft {
  const settings = new Map<Paragraph, Setting>(draft.settings);
  const blocks = draft.blocks.flatMap((block): DraftBlock[] => {
    const parts = block.type === 'paragraph' ? partsOf(block) : undefined;
    if (block.type !== 'paragraph' || !parts) return [block];
    // Lines may differ in what the whole is not: bold is looked at again, line by line.
    const { bold, ...look } = draft.settings.get(block) ?? {};
    for (const part of parts) settings.set(part, bold ? { ...look, bold } : look);
    return parts;
  });
  return { ...draft, blocks, settings };
}

function partsOf({ children }: Paragraph): Paragraph[] | undefined {
  const breaks = children.filter(child => child.type === 'break').length;
  if (breaks === 0) return undefined;
  const lines: Phrasing[][] = [[]];
  for (const child of children)
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  const lengths = lines.map(line => flatText(line).trim().length).filter(length => length > 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const isText =
    lengths.length >= fewest && total >= leastText && total >= lengths.length * leastLine;
  const parts = isText ? lines : joined(lines);
  const full = parts.filter(part => flatText(part).trim() !== '');
  return full.length > 1 ? full.map(paragraphOf) : undefined;
}

/** Joins lines again that only one break parted. */
function joined(lines: readonly Phrasing[][]): Phrasing[][] {
  const out: Phrasing[][] = [[]];
  for (const line of lines) {
    const last = out.at(-1);
    if (flatText(line).trim() === '') out.push([]);
    else if (last) append(last, last.length > 0 ? [b.br(), ...line] : line);
  }
  return out;
}
