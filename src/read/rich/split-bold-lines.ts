import { flatText, type Paragraph } from '../../brief/index.ts';
import type { Draft, DraftBlock, Setting } from './draft.ts';
import { paragraphOf } from './paragraph-of.ts';
import { isLine } from './recover/bold-headings.ts';
import { isBold } from './recover/passage.ts';

const leastText = 40;

/** Splits a bold line off the paragraph that it heads where only a line break stands between them. */
export function splitBoldLines(draft: Draft): Draft {
  const settings = new Map<Paragraph, Setting>(draft.settings);
  const blocks = draft.blocks.flatMap((block): DraftBlock[] => {
    const parts = block.type === 'paragraph' ? partsOf(block) : undefined;
    if (block.type !== 'paragraph' || !parts) return [block];
    const { size, indent } = draft.settings.get(block) ?? {};
    const look = { ...(indent === undefined ? {} : { indent }), ...(size ? { size } : {}) };
    settings.set(parts[0], { ...look, bold: true });
    settings.set(parts[1], { ...look, bold: false });
    return parts;
  });
  return { ...draft, blocks, settings };
}

function partsOf({ children }: Paragraph): [Paragraph, Paragraph] | undefined {
  const at = children.findIndex(child => child.type === 'break');
  const [above, below] = [children.slice(0, at), children.slice(at + 1)];
  if (at < 1 || !isBold(above) || !isLine(flatText(above))) return undefined;
  if (flatText(below).trim().length < leastText || isBold(below) || below[0]?.type === 'strong')
    return undefined;
  return [paragraphOf(above), paragraphOf(below)];
}
