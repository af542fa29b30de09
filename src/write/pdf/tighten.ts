import type { Theme } from '../theme.ts';

/**
 * Gives a theme that takes an eighth less room, for an edition that would end with a few lines on a
 * second page. Sizes stay above what print and screen readers' magnifiers ask for.
 */
export function tighten(theme: Theme): Theme {
  const { page, body, title, headings, notes } = theme;
  return {
    ...theme,
    page: { ...page, top: page.top - 11, bottom: page.bottom - 11 },
    body: { ...body, size: body.size - 0.5, leading: body.leading - 1.25 },
    title: { size: title.size - 2, leading: title.leading - 3 },
    headings: headings.map(({ size, leading }) => ({ size: size - 0.5, leading: leading - 1 })),
    notes: { ...notes, leading: notes.leading - 0.75 },
  };
}
