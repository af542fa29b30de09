import { embeddedNames } from '../../../brief/index.ts';
import type { PdfFile } from '../file/pdf-file.ts';

/** Attaches the document that the file carries of itself, as PDF/A-3 asks for an associated file. */
export function attachDocument(file: PdfFile, json: string, clock: Date): void {
  file.file(Buffer.from(json, 'utf8'), {
    name: embeddedNames.file,
    type: 'application/json',
    relationship: 'Data',
    description: 'The text of this document as data',
    creationDate: clock,
    modifiedDate: clock,
  });
}
