import { Paragraph } from 'docx';
import type { ThematicBreak } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';

export function thematicBreak(_node: ThematicBreak, _context: DocxContext): Piece[] {
  return [new Paragraph({ style: 'ThematicBreak' })];
}
