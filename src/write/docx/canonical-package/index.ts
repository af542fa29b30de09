import { strFromU8, strToU8, unzipSync } from 'fflate';
import { coreProperties } from './core-properties.ts';
import { customMarks } from './custom-marks.ts';
import { drawingIds } from './drawing-ids.ts';
import { embedDocument } from './embed-document.ts';
import { moreStyles } from './more-styles.ts';
import { relationshipIds } from './relationship-ids.ts';
import { undatedChanges } from './undated-changes.ts';
import { zipInOrder } from './zip-in-order.ts';

/** The texts of a package's XML parts, by their names. */
export type Parts = Map<string, string>;

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
export function canonicalPackage(packed: Uint8Array, facts: PackageFacts): Uint8Array {
  const files = unzipSync(packed);
  const parts: Parts = new Map();
  for (const [name, bytes] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name)) parts.set(name, strFromU8(bytes));
  if (facts.embedded) embedDocument(parts, facts.embedded);
  relationshipIds(parts);
  drawingIds(parts);
  coreProperties(parts, facts);
  customMarks(parts, facts.customMarks);
  moreStyles(parts, facts.styles);
  undatedChanges(parts);
  for (const [name, text] of parts) files[name] = strToU8(text);
  return zipInOrder(files);
}
