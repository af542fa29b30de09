import type { Package } from './index.ts';

/** Leaves out the lists of relationships that list none, which the library writes for every part. */
export function noEmptyParts({ parts, files }: Package): void {
  for (const [name, text] of parts)
    if (name.endsWith('.rels') && !text.includes('<Relationship ')) {
      parts.delete(name);
      delete files[name];
    }
}
