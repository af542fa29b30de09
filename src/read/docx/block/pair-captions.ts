import {
  type Figure,
  flatText,
  type Paragraph,
  positioned,
  type Table,
} from '../../../brief/index.ts';
import { captionOf } from '../../rich/caption-of.ts';
import type { DraftBlock } from '../../rich/draft.ts';

const table = /^(?:tab(?:le|leau|elle|la|ela|ella|el)\b|таблица|तालिका|सारणी|表)/iu;
const figure =
  /^(?:fig(?:ure|ura|uur)?\b|chart|graph|gráfico|grafico|map|image|exhibit|photo|abb|рис|चित्र|आरेख|图|圖|図)/iu;
const labelled =
  /^(?:tab(?:le|leau|elle|la|ela|ella|el)|fig(?:ure|ura|uur|\.)|chart|graph|gráfico|grafico|map|exhibit|abbildung|abb\.|таблица|рис(?:унок|\.)|तालिका|सारणी|चित्र|आरेख)\s+[\d०-९]{1,3}[a-z]?\s*[.:–—-]/iu;
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
