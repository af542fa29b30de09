import type { Block } from '../block/block.ts';
import { isBareLine } from './bare-line.ts';
import { isChrome } from './chrome.ts';
import type { Candidate } from './recogniser.ts';

const greeting =
  /^(?:dear |to whom it may concern|sehr geehrte|liebe |cher |chère |madame|monsieur|estimad[oa]s? )[^.!?]{0,80}[,:]?$/iu;

/** Finds the line that greets the reader of a letter, under nothing but short lines. */
export function salutationOf(blocks: readonly Block[], deepest: number): number | undefined {
  const at = blocks.slice(0, deepest).findIndex(({ text }) => greeting.test(text));
  const above = blocks.slice(0, Math.max(at, 0));
  return at > 0 && above.every(({ text }) => text.length <= 120) ? at : undefined;
}

/** Sets the head of a letter apart: addresses and a date above the greeting, and what it is about below it. */
export function frontOfLetter(blocks: readonly Block[], greeted: number): Map<number, Candidate> {
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
