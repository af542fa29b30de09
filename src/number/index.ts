import type { Document } from '../brief/index.ts';
import { numberCaptions } from './number-captions.ts';
import { numberNotes } from './number-notes.ts';

/**
 * Numbers what one document counts: notes by first citation, tables and figures in reading order.
 * Headings keep the numbers that the brief gave them and get none of their own. Numbering a numbered
 * document changes nothing.
 */
export function number(document: Document): Document {
  return numberCaptions(numberNotes(document));
}
