import type { Role, Section } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { flow } from '../pieces.ts';
import { tracked } from '../revision.ts';
import type { StyleId } from '../style/style-id.ts';
import { heading } from './heading.ts';

/** The roles whose text is set apart by a style of its own. */
const styles: Partial<Record<Role, StyleId>> = {
  standfirst: 'Standfirst',
  byline: 'Author',
  disclaimer: 'Colophon',
  'author-note': 'Colophon',
};

export function section(node: Section, context: DocxContext): Piece[] {
  const place: DocxContext = { ...context, style: styles[node.role] ?? context.style };
  if (!node.heading) return flow(node.children, place);
  return [
    ...heading(node.heading, tracked(node.heading, context), node.id),
    ...flow(node.children, { ...place, depth: context.depth + 1 }),
  ];
}
