import { roleOfHeading } from '../../../brief/role-of-heading.ts';
import { say } from '../../../message/index.ts';
import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import type { MarkerCandidate } from '../markers/candidate.ts';
import { isAffiliation, namesOf } from './authors.ts';
import { isBareLine } from './bare-line.ts';
import { isChrome } from './chrome.ts';
import { isCredit, isImprintBelow } from './credit.ts';
import { frontOfLetter, salutationOf } from './letter.ts';
import { hasText, isMasthead, longestTitle } from './masthead.ts';
import { isAddressee, memoHead, memoLine } from './memo.ts';
import type { Candidate } from './recogniser.ts';
import { isSeries } from './series.ts';
import { findTurns } from './turns.ts';

// The head of a page takes no more blocks than this.
const deepest = 16;
const longestSubtitle = 180;

/**
 * Finds what stands above a text: chrome, series, title, subtitle, byline, date, and a standfirst
 * between title and byline.
 */
export function findFront(blocks: readonly Block[], markers: Markers): Map<number, Candidate> {
  const out = new Map<number, Candidate>();
  const byline = (i: number, confidence = 0.9) => out.set(i, { kind: 'byline', confidence });
  const salutation = salutationOf(blocks, deepest);
  if (salutation !== undefined) return frontOfLetter(blocks, salutation);
  const letterhead = memoHead(blocks, deepest);
  const [firstTurn = 0] = findTurns(blocks);
  let title: number | undefined;
  let addressed = false;
  for (const [i, block] of blocks.slice(0, deepest).entries()) {
    const { text } = block;
    if (isChrome(text)) {
      out.set(i, { kind: 'chrome', confidence: 0.9 });
    } else if (i < letterhead) {
      byline(i);
    } else if (memoLine(text) !== undefined) {
      byline(i);
      addressed = true;
    } else if (isCredit(text) || isSeries(text) || (title === undefined && isMasthead(blocks, i))) {
      byline(i);
    } else if (addressed && isAddressee(blocks, i)) {
      byline(i, 0.8);
    } else if (title === undefined && !addressed) {
      const mark = markBehind(block, markers.get(i));
      if (!isTitle(blocks, i, markers)) break;
      title = i;
      out.set(i, titleWithout(mark, block));
    } else if (namesOf(text) && isCredited(blocks, i)) {
      byline(i, 0.85);
    } else if (isAffiliation(text) && out.get(i - 1)?.kind === 'byline' && isBareLine(block)) {
      byline(i, 0.8);
    } else if (title !== undefined && isBelow(blocks, i, title, firstTurn)) {
      byline(i, 0.8);
    } else if (i - 1 === title && isSubtitle(blocks, i, markers)) {
      out.set(i, { kind: 'subtitle', confidence: 0.85 });
    } else if (title !== undefined && isDeck(blocks, i, title, markers)) {
      out.set(i, {
        kind: 'standfirst',
        confidence: 0.9,
        message: say(
          'standfirst-recovered',
          { why: 'it stands between title and byline' },
          { position: block.position },
        ),
      });
    } else break;
  }
  return out;
}

// What was made for whom and when, right below the title; or where people spoke whose words come next.
function isBelow(
  blocks: readonly Block[],
  index: number,
  title: number,
  firstTurn: number,
): boolean {
  const block = blocks[index];
  if (!block || index > title + 4) return false;
  if (isImprintBelow(block.text)) return hasText(blocks, index);
  return index < firstTurn && firstTurn - title <= 5 && isBareLine(block);
}

type Markers = ReadonlyMap<number, readonly MarkerCandidate[]>;

/** Gives the one marker of a line that stands at its end. */
function markBehind(
  block: Block,
  markers: readonly MarkerCandidate[] | undefined,
): MarkerCandidate | undefined {
  const [only, ...more] = markers ?? [];
  return more.length === 0 && only?.to === block.text.length ? only : undefined;
}

function titleWithout(mark: MarkerCandidate | undefined, { position }: Block): Candidate {
  const title = { kind: 'title', confidence: 0.9 } as const;
  if (!mark) return title;
  const args = { kind: 'A note marker in the title', text: mark.label };
  return { ...title, until: mark.from, message: say('title-simplified', args, { position }) };
}

function isTitle(blocks: readonly Block[], index: number, markers: Markers): boolean {
  const whole = blocks[index];
  const mark = whole && markBehind(whole, markers.get(index));
  const block = whole && mark ? { ...whole, text: whole.text.slice(0, mark.from) } : whole;
  if (!block || (markers.has(index) && !mark) || /^[•·▪●■*–-]\s/.test(block.text)) return false;
  const role = roleOfHeading(block.text);
  if (
    !isBareLine(block, mark ? block.text.length : titleEnd(blocks, index), longestTitle) ||
    (role !== 'body' && role !== 'recommendations')
  )
    return false;
  if (/^(?:\d{1,2}|[IVX]{1,4})[.)]\s/.test(block.text)) return false;
  return hasText(blocks, index);
}

// A title may end in a colon where its other half stands below.
function titleEnd(blocks: readonly Block[], index: number): number {
  const text = textAt(blocks, index);
  const below = blocks[index + 1];
  const halved =
    text.endsWith(':') && below !== undefined && isSubtitle(blocks, index + 1, new Map());
  return halved && isBareLine(below) ? text.length - 1 : text.length;
}

function isCredited(blocks: readonly Block[], index: number): boolean {
  const near = (i: number) => {
    const text = textAt(blocks, i);
    return isCredit(text) || isAffiliation(text) || isSeries(text);
  };
  return near(index + 1) || near(index - 1);
}

function isSubtitle(blocks: readonly Block[], index: number, markers: Markers): boolean {
  const block = blocks[index];
  if (!block || markers.has(index) || block.text.length > longestSubtitle) return false;
  if (roleOfHeading(block.text) !== 'body' || /[.;:,]$/.test(block.text)) return false;
  if (textAt(blocks, index - 1).endsWith(':')) return true;
  return creditFollows(blocks, index, 2);
}

function isDeck(blocks: readonly Block[], index: number, title: number, markers: Markers): boolean {
  const block = blocks[index];
  if (!block || index > title + 3 || markers.has(index)) return false;
  const { text } = block;
  return (
    text.length >= 40 &&
    text.length <= 700 &&
    /[.!?]["”’]?$/.test(text) &&
    creditFollows(blocks, index, 2)
  );
}

function creditFollows(blocks: readonly Block[], index: number, within: number): boolean {
  return blocks.slice(index + 1, index + 1 + within).some(b => isCredit(b.text));
}
