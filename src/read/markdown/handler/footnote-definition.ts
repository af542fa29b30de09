import type { FootnoteDefinition } from 'mdast';
import type { Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';

/** Leaves nothing here: `collectNotes` puts the text of every note at the end. */
export function footnoteDefinition(_node: FootnoteDefinition, _context: Context): Flow[] {
  return [];
}
