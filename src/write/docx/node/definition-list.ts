import type {
  DefinitionDescription,
  DefinitionList,
  DefinitionTerm,
} from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { narrowed } from '../narrowed.ts';
import { blocksOf, flow, inline } from '../pieces.ts';

export function definitionList(node: DefinitionList, context: DocxContext): Piece[] {
  return flow(node.children, context);
}

export function definitionTerm(node: DefinitionTerm, context: DocxContext): Piece[] {
  const place: DocxContext = { ...context, style: 'DefinitionTerm', styleIndent: 0 };
  return blocksOf(inline(node.children, place), place);
}

export function definitionDescription(node: DefinitionDescription, context: DocxContext): Piece[] {
  const { step } = context.job.look;
  return flow(node.children, {
    ...context,
    style: 'Definition',
    styleIndent: step,
    width: narrowed(context.width, step),
  });
}
