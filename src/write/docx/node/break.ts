import { TextRun } from 'docx';
import type { Break } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';

export function br(_node: Break, context: DocxContext): Piece[] {
  return [new TextRun({ ...context.run, break: 1 })];
}
