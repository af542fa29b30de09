import type { Definition } from 'mdast';
import type { Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';

/** Leaves nothing: links and images look a definition up, and it is claimed as syntax. */
export function definition(_node: Definition, _context: Context): Flow[] {
  return [];
}
