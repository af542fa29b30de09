/** Registers: what an editor checks facts with, one row an item. */
import type { Brief, Document } from '../brief/index.ts';
import type { Entry } from './entry.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { quotations } from './quotations.ts';

/** Every register, by the name that `--register` takes. */
export const registers = {
  quotations,
  figures,
  notes,
  names,
} satisfies Record<string, (brief: Brief | Document) => Entry[]>;
export type RegisterName = keyof typeof registers;

export type { Entry } from './entry.ts';
export { toCsv } from './to-csv.ts';
export { toDocument } from './to-document.ts';
