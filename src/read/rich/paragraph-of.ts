import { build as b, type Paragraph, positioned, spanning } from '../../brief/index.ts';

/** Makes a paragraph of a part of another, with the place that the part spans. */
export function paragraphOf(children: Paragraph['children']): Paragraph {
  return b.paragraph(children, positioned(spanning(children.map(child => child.position))));
}
