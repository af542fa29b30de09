import type { Element } from 'hast';
import { build as b, type Paragraph, positioned } from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import type { Context, State } from '../context.ts';
import { paragraphs, setting } from './blocks.ts';
import { imagesAlone } from './images-alone.ts';
import { isQuoteByName, quotationOf } from './quotation-of.ts';

/** A paragraph; one that holds only images is a figure, one whose class says so a quotation. */
export function paragraph(element: Element, context: Context, state: State): DraftBlock[] {
  const made = paragraphs(element.children, context, state);
  for (const one of made) setting(one, element, context);
  if (isQuoteByName(element)) return [quotationOf(made, element, context)];
  return made.map(one => figureOf(one) ?? one);
}

function figureOf(one: Paragraph) {
  const images = imagesAlone(one);
  return images && b.figure(images, positioned(one.position));
}
