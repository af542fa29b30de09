// What PDF, DOCX and HTML share and no theme changes: sizes and spaces in points. One place, so that
// an edition looks alike whatever it is read in; each writer turns them into its own units.

/** A size with its line height. */
export interface Scale {
  size: number;
  leading: number;
}

/** The parts of a title, which stand in the sans. */
export const masthead: Scale = { size: 9, leading: 12 };
export const subtitle: Scale = { size: 13, leading: 17.5 };
export const byline: Scale = { size: 9.5, leading: 13 };
/** Who is quoted, below a block quotation. */
export const attributed: Scale = { size: 9, leading: 14 };
/** The list of contents. */
export const listed: Scale = { size: 9.5, leading: 13.5 };

/** The space below a paragraph. */
export const paragraphGap = 7;

/** The spaces round headings by depth below the title, a paragraph's own among what is above. */
export const headingSpaces = [
  { above: 20, below: 7 },
  { above: 16, below: 5 },
  { above: 14, below: 4 },
] as const;

/** The spaces round a heading, from depth 1; deeper ones take the last. */
export function headingSpace(depth: number): { above: number; below: number } {
  return headingSpaces[Math.min(depth, headingSpaces.length) - 1] ?? headingSpaces[2];
}

/** The spaces below the parts of a title. */
export const below = { masthead: 22, title: 10, subtitle: 9, byline: 12 } as const;

/** The summary: what stands between its edge and its text, and below it. */
export const summaryBox = { top: 10, side: 12, gap: 5, below: 12 } as const;

/** A block quotation: its hairline and its text, from the left; its right side is as far in. */
export const quoted = { bar: 9, text: 18, thickness: 0.75, gap: 5, above: 2, below: 10 } as const;

/** Up to how many lines a block quotation stays on one page. */
export const shortQuotation = 8;

/** What closes a document: the space above its hairline, a paragraph's own among it, and from that to its text. */
export const closing = { above: 20, pad: 7, gap: 4 } as const;

/** How far the text of a list stands from its bullets. */
export const listStep = 15;

/** The space below a table. */
export const belowTable = 13;
