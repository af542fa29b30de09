/** Registers: what an editor checks facts with, one row an item. */
import type { Brief, Document } from '../brief/index.ts';
import type { Entry } from './entry.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { quotations } from './quotations.ts';
import type { RegisterName } from './register-names.ts';

/** Every register, by the name that `--register` takes. */
export const registers = {
  quotations,
  figures,
  notes,
  names,
} satisfies Record<RegisterName, (brief: Brief | Document, known?: readonly string[]) => Entry[]>;

export type { Entry } from './entry.ts';
export { type RegisterName, registerNames } from './register-names.ts';
export { toCsv } from './to-csv.ts';
export { toDocument } from './to-document.ts';
