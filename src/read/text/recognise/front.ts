import { roleOfHeading } from '../../../brief/role-of-heading.ts';
import { say } from '../../../message/index.ts';
import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import type { MarkerCandidate } from '../markers/candidate.ts';
import { authorsOf, isAffiliation, namesOf } from './authors.ts';
import { isBareLine } from './bare-line.ts';
import { isChrome } from './chrome.ts';
import { isDateLine } from './dates.ts';
import type { Candidate } from './recogniser.ts';

// The head of a page takes no more blocks than this.
const deepest = 16;
const longestTitle = 200;
const longestSubtitle = 180;
const enoughText = 250;

const series =
  /^(?:(?:[\p{Lu}][\p{L}’'-]+ ){0,3}(?:policy|issue|research|country|legislative|strategic|background|evidence)? ?(?:brief(?:ing)?|brief(?:ing)? (?:note|paper)|(?:policy|white|working|discussion|occasional|position) paper|note|memo(?:randum)?|commentary|comment|insights?|perspectives?|opinion|analysis|backgrounder|(?:press|news|media) (?:release|statement|notice)|(?:for )?immediate release|transcript|minutes|fact ?sheet|report|bulletin|monitor|note d[e’'] ?\p{L}+|communiqué de presse|pressemitteilung|kurzanalyse)(?: (?:series|paper))?(?:[ ,#:]+(?:no\.?|number|vol\.?|series|issue|n°)?\s?[\d./-]+.{0,60})?|(?:number|no\.?|issue|volume|vol\.?) [\d./-]+\b.{0,60}|(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)) (?:special |interim |annual |joint )?report)(?: (?:of|for) .{1,40})?)$/iu;
const organisation =
  /\b(?:ministry|department|office|government|parliament|senate|assembly|house of|institute|centre|center|council|committee|commission|agency|authority|university|foundation|secretariat|bureau)\b/i;
const memo = /^(?:to|from|subject|re|date|cc|memorandum (?:for|to)|through|via)\s?:/i;

/** Splits a line into the parts that a page sets side by side: "12 May 2024 | A. Author". */
export function partsOf(line: string): string[] {
  return line.split(/\s+[|·•]\s+|\s+[—–]\s+(?=\d|\p{Lu}\p{L}+ \d)/u).filter(part => part !== '');
}

/**
 * Finds what stands above a text: chrome, series, title, subtitle, byline, date, and a standfirst
 * between title and byline.
 */
export function findFront(blocks: readonly Block[], markers: Markers): Map<number, Candidate> {
  const out = new Map<number, Candidate>();
  const byline = (i: number, confidence = 0.9) => out.set(i, { kind: 'byline', confidence });
  const salutation = salutationOf(blocks);
  if (salutation !== undefined) return frontOfLetter(blocks, salutation);
  let title: number | undefined;
  let addressed = false;
  for (const [i, block] of blocks.slice(0, deepest).entries()) {
    const { text } = block;
    if (isChrome(text)) {
      out.set(i, { kind: 'chrome', confidence: 0.9 });
    } else if (memo.test(text) && text.length < 240) {
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

const greeting =
  /^(?:dear |to whom it may concern|sehr geehrte|liebe |cher |chère |madame|monsieur|estimad[oa]s? )[^.!?]{0,80}[,:]?$/iu;

/** Finds the line that greets the reader of a letter, under nothing but short lines. */
function salutationOf(blocks: readonly Block[]): number | undefined {
  const at = blocks.slice(0, deepest).findIndex(({ text }) => greeting.test(text));
  const above = blocks.slice(0, Math.max(at, 0));
  return at > 0 && above.every(({ text }) => text.length <= 120) ? at : undefined;
}

// Above the greeting stand addresses and a date; what the letter is about, below it or above.
function frontOfLetter(blocks: readonly Block[], greeted: number): Map<number, Candidate> {
  const out = new Map<number, Candidate>();
  const subject = /^(?:re|subject|betreff|objet|asunto)\s?:/i;
  for (const [i, { text }] of blocks.slice(0, greeted).entries()) {
    out.set(i, { kind: isChrome(text) ? 'chrome' : 'byline', confidence: 0.9 });
  }
  const next = blocks[greeted + 1];
  if (next && subject.test(next.text)) out.set(greeted + 1, { kind: 'byline', confidence: 0.9 });
  else if (next && isBareLine(next) && next.text.length <= 100)
    out.set(greeted + 1, { kind: 'title', confidence: 0.9 });
  return out;
}

/** Says whether a line gives nothing but authors and dates. */
export function isCredit(text: string): boolean {
  if (text.length > 220) return false;
  const parts = partsOf(text);
  return (
    parts.some(part => isDateLine(part) || authorsOf(part) !== undefined) &&
    parts.every(
      part =>
        isDateLine(part) ||
        authorsOf(part) !== undefined ||
        namesOf(part) !== undefined ||
        isAffiliation(part) ||
        isChrome(part) ||
        isSeries(part),
    )
  );
}

/** Says whether a line names the kind or the number of a publication. */
export function isSeries(text: string): boolean {
  return text.length <= 100 && series.test(text);
}

// A publisher over a series or a date, or a kicker in capitals over a title, with the title still to come.
function isMasthead(blocks: readonly Block[], index: number): boolean {
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
    let next = index + 1;
    while (next < index + 5 && isAside(next)) next += 1;
    return next > index + 1 && couldBeTitle(next);
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

// Under "From:" or "To:" stand names, until the next such line or the text.
function isAddressee(blocks: readonly Block[], index: number): boolean {
  const [block, after] = [blocks[index], blocks[index + 1]];
  if (!block || !after || !isBareLine(block)) return false;
  return memo.test(after.text) || (isBareLine(after) && after.text.length < 120);
}

// A title stands over a text, or over what stands over one.
function hasText(blocks: readonly Block[], index: number): boolean {
  const below = blocks.slice(index + 1, index + 8);
  const amount = below.reduce((sum, block) => sum + block.text.length, 0);
  return below.some(b => b.text.length > 100) || amount > enoughText;
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
