import type { Paragraph } from '../../brief/index.ts';
import { paragraphGap } from '../scale.ts';
import type { DocxContext } from './context.ts';
import { twips } from './look.ts';
import { keptWithNext } from './pieces.ts';

/** Gives the context of a paragraph with what its place in the document asks for. */
export function settled(node: Paragraph, context: DocxContext): DocxContext {
  const { kept, ends, look } = context.job;
  const place = kept.has(node) ? keptWithNext(context) : context;
  if (!ends.has(node)) return place;
  const after = Math.round(twips(paragraphGap) * look.spacing);
  return { ...place, paragraph: { ...place.paragraph, spacing: { after } } };
}
