import type { Faces } from './glyph-widths.ts';
import type { StyleFacts } from './style-sheet.ts';

/** What text is set with: the styles of its file by their ids, and the faces at hand. */
export interface Setting {
  sheet: (id: string) => StyleFacts;
  faces: Faces;
}
