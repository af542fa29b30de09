import type { Document } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { coreProperties } from './core-properties.ts';
import { customMarks } from './custom-marks.ts';
import { drawingIds } from './drawing-ids.ts';
import { embedDocument } from './embed-document.ts';
import { filesOf } from './files-of.ts';
import { moreStyles } from './more-styles.ts';
import { noEmptyParts } from './no-empty-parts.ts';
import { noteRules } from './note-rules.ts';
import { relationshipIds } from './relationship-ids.ts';
import { undatedChanges } from './undated-changes.ts';
import { zipInOrder } from './zip-in-order.ts';

/** The texts of a package's XML parts, by their names. */
export type Parts = Map<string, string>;

/** A package before it is zipped: its XML parts, which stand before the files of the same names. */
export interface Package {
  parts: Parts;
  files: Record<string, Uint8Array>;
}

/** What the package must say that the library doesn't let us say. */
export interface PackageFacts {
  clock: Date;
  lang: string;
  customMarks: ReadonlyMap<number, string>;
  /** Styles in XML, to stand after the others. */
  styles: string;
  /** The document that the file carries of itself. */
  embedded?: { json: string; digest: string };
}

/**
 * Makes a package canonical, so that the same document gives the same bytes: the library numbers by
 * chance and by how much it wrote before, and stamps the time.
 */
export async function canonicalPackage(file: Document, facts: PackageFacts): Promise<Package> {
  const files = await filesOf(file);
  const parts: Parts = new Map();
  for (const [name, bytes] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name)) parts.set(name, strFromU8(bytes));
  if (facts.embedded) embedDocument(parts, facts.embedded);
  noEmptyParts({ parts, files });
  relationshipIds(parts);
  drawingIds(parts);
  coreProperties(parts, facts);
  noteRules(parts);
  customMarks(parts, facts.customMarks);
  moreStyles(parts, facts.styles);
  undatedChanges(parts);
  return { parts, files };
}

/** Zips a package. */
export function zipPackage({ parts, files }: Package): Uint8Array {
  const texts = [...parts].map(([name, text]) => [name, strToU8(text)] as const);
  return zipInOrder({ ...files, ...Object.fromEntries(texts) });
}
