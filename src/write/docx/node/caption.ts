import type { ParagraphChild } from 'docx';
import type { Caption } from '../../../brief/index.ts';
import { belowTable } from '../../scale.ts';
import { bookmark } from '../bookmark.ts';
import type { DocxContext, Piece } from '../context.ts';
import { field } from '../field.ts';
import { twips } from '../look.ts';
import { marked } from '../marked.ts';
import { blocksOf, inline } from '../pieces.ts';
import { runOf } from '../run-of.ts';

/** What a caption belongs to: its id, for links, and what Word counts it among. */
export interface Captioned {
  id: string;
  counted: 'Table' | 'Figure';
}

/**
 * Prints a caption with its number, which Word counts on when a reader adds another. A bookmark stands
 * round the number alone, so that a reference to it prints the number.
 */
export function caption(node: Caption, context: DocxContext, whose?: Captioned): Piece[] {
  const place: DocxContext = { ...context, style: 'Caption' };
  // Below a figure the text goes on; below a table's caption comes the table.
  if (whose?.counted === 'Figure') {
    const after = Math.round(twips(belowTable) * context.job.look.spacing);
    place.paragraph = { ...place.paragraph, spacing: { after } };
  }
  const text = inline(node.children, place);
  // What went from a figure that is no more stands by itself in a redline, and keeps its number.
  if (node.number && !whose)
    return blocksOf([runOf(`${node.number}. `, place, bold), ...text], place);
  if (!node.number || !whose) return blocksOf(whose ? marked(whose.id, text, place) : text, place);
  const name = context.job.bookmarks.get(whose.id);
  const number = counted(node.number, whose, place);
  const label = name === undefined ? number : bookmark(name, number, context.job);
  return blocksOf([...label, runOf('. ', place, bold), ...text], place);
}

const bold = { bold: true } as const;

function counted(
  number: string,
  { counted: kind }: Captioned,
  place: DocxContext,
): ParagraphChild[] {
  const [, words = '', count] = /^(.*?)(\d+)$/s.exec(number) ?? [];
  if (count === undefined) return [runOf(number, place, bold)];
  const { open, close } = field(`SEQ ${kind} \\* ARABIC`);
  return [
    ...(words === '' ? [] : [runOf(words, place, bold)]),
    ...open,
    runOf(count, place, bold),
    ...close,
  ];
}
