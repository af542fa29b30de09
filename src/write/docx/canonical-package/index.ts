import type { Document } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { coreProperties } from './core-properties.ts';
import { customMarks } from './custom-marks.ts';
import { drawingIds } from './drawing-ids.ts';
import { filesOf } from './files-of.ts';
import { moreStyles } from './more-styles.ts';
import { pageNumbers } from './page-numbers.ts';
import { relationshipIds } from './relationship-ids.ts';
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
}

/**
 * Makes a package canonical, so that the same document gives the same bytes: the library numbers by
 * chance and by how much it wrote before, and stamps the time.
 */
export async function canonicalPackage(file: Document, facts: PackageFacts): Promise<Uint8Array> {
  const files = await filesOf(file);
  const parts: Parts = new Map();
  for (const [name, bytes] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name)) parts.set(name, strFromU8(bytes));
  relationshipIds(parts);
  drawingIds(parts);
  coreProperties(parts, facts);
  customMarks(parts, facts.customMarks);
  moreStyles(parts, facts.styles);
  pageNumbers(parts);
  for (const [name, text] of parts) files[name] = strToU8(text);
  return zipInOrder(files);
}
