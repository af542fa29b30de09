import type { Font } from '../layout/galley.ts';

interface Shared {
  font: Font['font'];
  layoutCache: object;
  uses: number;
}
const shared = new Map<string, Shared>();
/** After so many documents the words are forgotten, so that a long run does not grow for ever. */
const keep = 20;

/**
 * Lets a document use what earlier ones parsed and shaped: a font's tables, and the glyphs of its
 * words. Both follow from the file alone; only the subset is the document's own.
 */
export function shareFont(path: string, font: Font): void {
  const before = shared.get(path);
  if (!before) {
    shared.set(path, { font: font.font, layoutCache: font.layoutCache, uses: 1 });
    return;
  }
  font.font = before.font;
  font.subset = before.font.createSubset();
  if (before.uses++ > keep) {
    before.layoutCache = font.layoutCache;
    before.uses = 1;
  }
  font.layoutCache = before.layoutCache;
}
