import type { Look, Type } from './look.ts';

/** By how much a closer setting takes less room than the one before: lengths in twips. */
interface Step {
  margin: number;
  /** In half-points. */
  size: number;
  leading: number;
  spacing: number;
}

const steps: readonly Step[] = [
  { margin: 0, size: 0, leading: 0, spacing: 1 },
  { margin: 220, size: 1, leading: 25, spacing: 0.75 },
  { margin: 280, size: 1, leading: 30, spacing: 0.5 },
  { margin: 340, size: 1, leading: 35, spacing: 0.35 },
];

/** How many settings there are, from the theme's own to the closest. */
export const settings = steps.length;

/**
 * Gives a look that takes less room, for an edition that would end with a few lines on a second page.
 * Letters lose no more than half a point; most of the room is in the margins and between paragraphs.
 */
export function closer(look: Look, setting: number): Look {
  const step = steps[Math.min(setting, settings - 1)];
  if (!step || setting === 0) return look;
  const { page } = look;
  const type = ({ size, leading }: Type): Type => ({
    size: size - step.size,
    leading: leading - step.leading,
  });
  return {
    ...look,
    page: { ...page, top: page.top - step.margin, bottom: page.bottom - step.margin },
    body: type(look.body),
    title: { size: look.title.size - 4 * step.size, leading: look.title.leading - 60 },
    headings: look.headings.map(type),
    small: { ...look.small, leading: look.small.leading - Math.round(step.leading / 2) },
    notes: { ...look.notes, leading: look.notes.leading - Math.round(step.leading / 2) },
    spacing: step.spacing,
  };
}
