import { Paragraph } from 'docx';

/** Sets a table off from what follows. Word joins tables that touch, and wants a paragraph at a cell's end. */
export function afterTable(): Paragraph {
  return new Paragraph({ style: 'AfterTable' });
}
