import type { ContainerDirective } from 'mdast-util-directive';
import type { Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { quotationDirective } from './quotation-directive.ts';
import { sectionDirective } from './section-directive.ts';
import { unknownDirective } from './unknown-directive.ts';

/** A `:::name` block: a quotation, a section, or something that no edition knows. */
export function containerDirective(node: ContainerDirective, context: Context): Flow[] {
  if (node.name === 'quotation') return [quotationDirective(node, context)];
  if (node.name === 'section') return [sectionDirective(node, context)];
  return unknownDirective(node, context);
}
