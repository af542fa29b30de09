import {
  append,
  build as b,
  flatText,
  type Paragraph,
  positioned,
  spanning,
} from '../../brief/index.ts';
import { type Message, type Result, say } from '../../message/index.ts';
import type { Draft, DraftBlock, Setting } from './draft.ts';

// Lines of mail and of PDF are no longer; shorter ones are a list or a poem.
const widest = 130;
const narrowest = 40;
const ended = /[.!?:;…।]["”’')\]]{0,3}(?:\[?\d{1,4}\]?)?$/u;
const item = /^(?:[•·▪◦‣*–—-]|\(?(?:\d{1,3}|[a-z])[.)])\s/;

/**
 * Joins lines that arrive as paragraphs of their own, as text pasted from mail or PDF does: a good
 * part of them breaks off in the middle of a sentence at one width, and the next goes on with a small
 * letter.
 */
export function joinWrapped(draft: Draft, file: string): Result<Draft> {
  const width = widthOf(draft.blocks);
  if (width === undefined) return { value: draft, messages: [] };
  const settings = new Map<Paragraph, Setting>(draft.settings);
  const blocks: DraftBlock[] = [];
  let open: Paragraph | undefined;
  let place: Message['place'];
  let count = 0;
  let line = '';
  for (const block of draft.blocks) {
    const last = blocks.at(-1);
    const words = wordsOf(block);
    if (last?.type === 'paragraph' && block.type === 'paragraph' && goesOn(line, words, width)) {
      if (last !== open) {
        open = { ...last, children: [...last.children] };
        const setting = settings.get(last);
        if (setting) settings.set(open, setting);
        blocks[blocks.length - 1] = open;
      }
      join(open, block, line);
      place ??= { file, ...positioned(block.position) };
      count += 1;
    } else blocks.push(block);
    line = words;
  }
  const what = `${count} ${count === 1 ? 'line that was a paragraph of its own' : 'lines that were paragraphs of their own'} joined`;
  const messages = count === 0 ? [] : [{ ...say('text-repaired', { what }, place), count }];
  return { value: { ...draft, blocks, settings }, messages };
}

function wordsOf(block: DraftBlock): string {
  return block.type === 'paragraph' ? flatText(block.children).trim() : '';
}

/** Measures the width at which paragraphs are wrapped lines; gives none where they are not. */
function widthOf(blocks: readonly DraftBlock[]): number | undefined {
  const lines = blocks.map(wordsOf);
  const lengths = lines
    .map(line => line.length)
    .filter(length => length > 0)
    .sort((x, y) => x - y);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width > widest || width < narrowest) return undefined;
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1] ?? '';
    return line.length > width * 0.6 && !ended.test(line) && /^\p{Ll}/u.test(next);
  }).length;
  return broken >= Math.max(3, lengths.length * 0.15) ? width : undefined;
}

function goesOn(line: string, next: string, width: number): boolean {
  if (line === '' || next === '' || ended.test(line) || item.test(next)) return false;
  const room = line.length + 1 + next.replace(/\s.*$/su, '').length <= width * 0.85;
  return /^[\p{Ll}(]/u.test(next) ? line.length > width * 0.4 : !room;
}

/** Adds a line to a paragraph of lines, which is ours: one made anew for each line would be quadratic. */
function join(open: Paragraph, { children, position }: Paragraph, line: string): void {
  const at = open.position;
  const place = positioned(at && { ...at, start: at.end });
  const glued = /[\p{L}\d][-—–]$/u.test(line);
  if (!glued) open.children.push(b.text(' ', place));
  append(open.children, children);
  Object.assign(open, positioned(spanning([at, position])));
}
