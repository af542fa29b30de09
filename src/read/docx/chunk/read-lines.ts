import { build as b } from '../../../brief/index.ts';
import { placeIn } from '../../../config/index.ts';
import type { DraftBlock, Drafted } from '../../rich/draft.ts';

/** Reads plain text as Word shows it inside a document: each line is a paragraph. */
export function readLines(source: string): Omit<Drafted, 'messages'> {
  const place = placeIn(source);
  const blocks = [...source.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }): DraftBlock[] => {
    const words = line.replace(/^\uFEFF/, '').trim();
    const from = index + line.indexOf(words);
    const position = place(from, from + words.length);
    return words === '' ? [] : [b.paragraph([b.text(words, { position })], { position })];
  });
  return { draft: { blocks, notes: [], metadata: {}, settings: new Map() }, assets: new Map() };
}
