import { type Document, headedSections, plainText } from '../brief/index.ts';
import type { Theme } from './theme.ts';

/** From how many characters on a title takes what share of the theme's size. */
const steps = [
  { over: 600, share: 0.5 },
  { over: 240, share: 0.62 },
  { over: 120, share: 0.8 },
] as const;

/**
 * Gives a theme with a smaller title if the document's own is long: one of three lines is set apart
 * by its size, one of thirty would push the text off the page. It is never smaller than the text.
 */
export function fitTitle(theme: Theme, document: Document): Theme {
  const heading = headedSections(document).find(({ depth }) => depth === 1)?.section.heading;
  const length = heading ? plainText(heading).length : 0;
  const step = steps.find(({ over }) => length > over);
  if (!step) return theme;
  const { size, leading } = theme.title;
  const fitted = Math.max(theme.body.size, Math.round(size * step.share * 2) / 2);
  return { ...theme, title: { size: fitted, leading: Math.round((fitted * leading) / size) } };
}
