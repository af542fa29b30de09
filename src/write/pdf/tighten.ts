import type { Theme } from '../theme.ts';

/** By how much a setting takes less room than the theme's own; in points. */
interface Step {
  margin: number;
  size: number;
  leading: number;
  title: number;
  /** The space below a paragraph. */
  gap: number;
}

/** What is tried for an edition that runs over by a few lines, the most like the theme first. */
export const steps: readonly Step[] = [
  { margin: 11, size: 0, leading: 0.75, title: 2, gap: 5 },
  { margin: 11, size: 0.5, leading: 1.25, title: 2, gap: 5 },
  { margin: 14, size: 0.5, leading: 1.5, title: 4, gap: 4 },
];

/** Gives a theme that takes less room. Sizes stay above what print and magnifiers ask for. */
export function tighten(theme: Theme, { margin, size, leading, title }: Step): Theme {
  const { page, body, headings, notes } = theme;
  return {
    ...theme,
    page: { ...page, top: page.top - margin, bottom: page.bottom - margin },
    body: { ...body, size: body.size - size, leading: body.leading - leading },
    title: { size: theme.title.size - title, leading: theme.title.leading - 1.25 * title - 0.5 },
    headings: headings.map(heading => ({
      ...heading,
      size: heading.size - size,
      leading: heading.leading - 1,
    })),
    notes: { ...notes, leading: notes.leading - 0.75 },
  };
}
