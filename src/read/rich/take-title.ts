import { canonical } from '../../brief/index.ts';
import type { Result } from '../../message/index.ts';
import type { Draft, DraftBlock, Opening } from './draft.ts';
import { titleLosses } from './title-losses.ts';
import { wordsOf } from './words-of.ts';

/**
 * Takes the title off a draft: the heading that its format marks as title; else a first heading of
 * depth 1 that is the only one, or that the file's own title repeats; else that title alone.
 */
export function takeTitle(draft: Draft, file: string): Result<Draft> {
  const openings = draft.blocks.filter((block): block is Opening => block.type === 'opening');
  const given = draft.metadata.title;
  const title = openings.find(opening => opening.isTitle) ?? firstOfAll(draft.blocks, given);
  if (!title) return { value: withoutRepeat(draft), messages: [] };
  const words = wordsOf(title.heading.children);
  const blocks = draft.blocks.filter(block => block !== title);
  const messages = titleLosses(title.heading.children, file);
  if (words === '') return { value: { ...draft, blocks }, messages };
  return { value: { ...draft, blocks, metadata: { ...draft.metadata, title: words } }, messages };
}

// Pasted text prints the title as a plain first line.
function withoutRepeat(draft: Draft): Draft {
  const at = draft.blocks.findIndex(block => block.type !== 'section' || block.role === 'body');
  const first = draft.blocks[at];
  const given = draft.metadata.title;
  if (first?.type !== 'paragraph' || given === undefined) return draft;
  const same = canonical(wordsOf(first.children)).toLowerCase() === canonical(given).toLowerCase();
  return same ? { ...draft, blocks: draft.blocks.filter(block => block !== first) } : draft;
}

function firstOfAll(blocks: readonly DraftBlock[], given: string | undefined): Opening | undefined {
  const tops = blocks.filter((b): b is Opening => b.type === 'opening' && b.depth === 1);
  const [first] = tops;
  if (!first) return undefined;
  const words = canonical(wordsOf(first.heading.children)).toLowerCase();
  const named = given !== undefined && canonical(given).toLowerCase() === words;
  if (named) return first;
  const before = blocks.slice(0, blocks.indexOf(first));
  const leads = before.every(block => block.type === 'section' && block.role !== 'body');
  return leads && tops.length === 1 ? first : undefined;
}
