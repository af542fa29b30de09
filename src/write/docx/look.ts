import type { FontChoice, Theme } from '../theme.ts';

/** A theme in Word's units: lengths in twips (twentieths of a point), sizes in half-points, colours without `#`. */
export interface Look {
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number };
  /** The width between the margins. */
  measure: number;
  serif: string;
  sans: string;
  mono: string;
  body: Type;
  title: Type;
  headings: readonly Type[];
  notes: Type;
  furniture: Type;
  /** A step of indentation, for lists and quotations. */
  step: number;
  /** How far a note's text stands from its mark. */
  noteStep: number;
  colour: Theme['colour'];
}

/** A size in half-points and a line height in twips. */
export interface Type {
  size: number;
  leading: number;
}

/**
 * Names the fonts that stand in for the theme's: those that every Word since 2007 has, so that nobody
 * reads a brief in whatever Word puts in a missing font's place. Their small letters are lower at the
 * same size (0.466 em against 0.536), hence the factor.
 */
const standIns = {
  'Noto Serif': { name: 'Cambria', factor: 1.1 },
  'Noto Sans': { name: 'Calibri', factor: 1.12 },
} as const;

/** Gives the font that a theme names for Word, at the theme's size, or the stand-in. */
function fontOf({ font, word }: FontChoice): { name: string; factor: number } {
  return word === undefined ? standIns[font] : { name: word, factor: 1 };
}

/** Gives a theme in Word's units. */
export function lookOf(theme: Theme): Look {
  const serif = fontOf(theme.body);
  const sans = fontOf(theme.sans);
  const type = (size: number, leading: number, font: { factor: number }): Type => ({
    size: Math.round(size * font.factor * 2),
    leading: twips(leading),
  });
  return {
    page: {
      width: twips(theme.page.width),
      height: twips(theme.page.height),
      top: twips(theme.page.top),
      bottom: twips(theme.page.bottom),
      left: twips(theme.page.inside),
      right: twips(theme.page.outside),
    },
    measure: twips(theme.page.width - theme.page.inside - theme.page.outside),
    serif: serif.name,
    sans: sans.name,
    mono: 'Consolas',
    body: type(theme.body.size, theme.body.leading, serif),
    title: type(theme.title.size, theme.title.leading, { factor: 1 }),
    headings: theme.headings.map(h => type(h.size, h.leading, sans)),
    notes: type(theme.notes.size, theme.notes.leading, serif),
    furniture: type(theme.furniture.size, theme.furniture.size * 1.4, sans),
    step: 320,
    noteStep: 220,
    colour: Object.fromEntries(
      Object.entries(theme.colour).map(([name, value]) => [name, value.replace('#', '')]),
    ) as Theme['colour'],
  };
}

/** Turns points into twips. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
