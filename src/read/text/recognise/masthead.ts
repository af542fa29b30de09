import { roleOfHeading } from '../../../brief/role-of-heading.ts';
import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import { isBareLine } from './bare-line.ts';
import { isChrome } from './chrome.ts';
import { isCredit } from './credit.ts';
import { isImprint, isSeries } from './series.ts';

export const longestTitle = 200;
const enoughText = 250;

const organisation =
  /\b(?:ministry|department|office|government|parliament|senate|assembly|house of|institute|centre|center|council|committee|commission|agency|authority|university|foundation|secretariat|bureau|administration|service|board)\b/i;

/**
 * Recognises what stands over a title still to come: a publisher over a series or a date, one below
 * another, or in capitals with what it publishes; a kicker in capitals.
 */
export function isMasthead(blocks: readonly Block[], index: number): boolean {
  const text = textAt(blocks, index);
  const couldBeTitle = (i: number) => {
    const block = blocks[i];
    return (
      block !== undefined &&
      isBareLine(block, block.text.length, longestTitle) &&
      roleOfHeading(block.text) === 'body' &&
      !organisation.test(block.text) &&
      hasText(blocks, i)
    );
  };
  const isAside = (i: number) => {
    const line = textAt(blocks, i);
    return isSeries(line) || isCredit(line) || isChrome(line);
  };
  if (text.length > 80) return false;
  if (organisation.test(text)) {
    const isOffice = (i: number) => {
      const line = textAt(blocks, i);
      return line.length <= 80 && organisation.test(line) && !/[.?!:]$/.test(line);
    };
    let next = index + 1;
    while (next < index + 6 && (isAside(next) || isOffice(next))) next += 1;
    const below = next > index + 1 || isOffice(index - 1) || isImprint(text);
    return below && couldBeTitle(next);
  }
  const kicker = text === text.toUpperCase() && /^\p{Lu}[^.:?!]{2,28}$/u.test(text);
  const next = textAt(blocks, index + 1);
  return (
    kicker &&
    next !== next.toUpperCase() &&
    next.length > 12 &&
    !isAside(index + 1) &&
    couldBeTitle(index + 1)
  );
}

/** Says whether a line stands over a text, or over what stands over one. */
export function hasText(blocks: readonly Block[], index: number): boolean {
  const below = blocks.slice(index + 1, index + 8);
  const amount = below.reduce((sum, block) => sum + block.text.length, 0);
  return below.some(b => b.text.length > 100) || amount > enoughText;
}
