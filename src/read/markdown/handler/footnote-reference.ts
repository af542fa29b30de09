import type { FootnoteReference } from 'mdast';
import { build, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { noteLabel } from '../notes.ts';
import { positionOf } from '../position-of.ts';

export function footnoteReference(node: FootnoteReference, context: Context): Phrasing[] {
  const label = node.label ?? node.identifier;
  const note = noteLabel(node.identifier, label, context);
  return [build.citation(label, [{ note }], { position: positionOf(node) })];
}
