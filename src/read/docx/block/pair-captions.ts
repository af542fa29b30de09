import {
  type Figure,
  flatText,
  type Paragraph,
  positioned,
  type Table,
} from '../../../brief/index.ts';
import { captionOf } from '../../rich/caption-of.ts';
import type { DraftBlock } from '../../rich/draft.ts';

const table = /^(?:table|tableau|tabelle)\b/i;
const figure = /^(?:figure|fig\.|chart|graph|map|image|exhibit|photo|abb)/i;
const labelled = /^(?:table|figure|fig\.|chart|graph|map|exhibit)\s+\d{1,3}[a-z]?\s*[.:–—-]/i;
const longest = 300;

/**
 * Joins captions with the tables and figures they stand beside: what a caption calls itself decides
 * which, else a caption stands above a table and below a figure.
 */
export function pairCaptions(
  blocks: readonly DraftBlock[],
  styled: ReadonlySet<DraftBlock>,
): DraftBlock[] {
  const out: DraftBlock[] = [];
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    const last = out.at(-1);
    if (!isCaption(block, styled)) {
      out.push(block);
      continue;
    }
    const words = flatText(block.children);
    const fits = (beside: DraftBlock | undefined, kind: 'table' | 'figure') =>
      beside?.type === kind &&
      !beside.caption &&
      (kind === 'table' ? !figure.test(words) : !table.test(words));
    const host = [
      fits(last, 'figure') && last,
      fits(next, 'table') && next,
      fits(last, 'table') && last,
      fits(next, 'figure') && next,
    ].find((beside): beside is Table | Figure => typeof beside === 'object');
    if (!host) {
      out.push(block);
      continue;
    }
    host.caption = captionOf(block.children, positioned(block.position));
  }
  return out;
}

function isCaption(block: DraftBlock, styled: ReadonlySet<DraftBlock>): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  if (styled.has(block)) return true;
  const words = flatText(block.children);
  return words.length <= longest && labelled.test(words);
}
