import { headingColour } from '../heading-colour.ts';
import { listStep } from '../scale.ts';
import type { FontChoice, Theme } from '../theme.ts';

/** A theme in Word's units: lengths in twips (twentieths of a point), sizes in half-points, colours without `#`. */
export interface Look {
  page: Page;
  /** The width between the margins. */
  measure: number;
  serif: string;
  sans: string;
  mono: string;
  body: Type;
  title: Type;
  headings: readonly Type[];
  notes: Type;
  captions: Type;
  /** What is small in the sans. */
  small: Type;
  furniture: Type;
  /** The colour of each heading below the title, without `#`; deeper ones take the last. */
  headingColours: readonly string[];
  /** How paragraphs are set. */
  setting: Theme['setting'];
  /** How wide the summary's bar is, in eighths of a point. */
  bar: number;
  /** What the spaces between paragraphs are multiplied by. */
  spacing: number;
  /** A step of indentation, for lists and quotations. */
  step: number;
  /** How far a note's text stands from its mark. */
  noteStep: number;
  colour: Theme['colour'];
}

/** A page and its margins; heads and feet stand so far from its edges. */
export interface Page {
  width: number;
  height: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  header: number;
  footer: number;
}

/** A size in half-points and a line height in twips. */
export interface Type {
  size: number;
  leading: number;
}

/**
 * Names the fonts that stand in for the theme's: those that every Windows and Mac has had since the
 * nineties, so that nobody reads a brief in whatever a program puts in a missing font's place. Their
 * lines break where the theme's do within a few letters: Georgia is a little narrower, and its small
 * letters are lower at the same size (0.48 em against 0.54), hence the factor. Cambria and Calibri
 * set 84 letters on a line of the default theme, and elsewhere than in Word become something wider.
 */
const standIns = {
  'Noto Serif': { name: 'Georgia', factor: 1.05 },
  'Noto Sans': { name: 'Arial', factor: 1 },
} as const;

/** Gives the font that a theme names for Word, at the theme's size, or the stand-in. */
function fontOf({ font, word, own }: FontChoice): { name: string; factor: number } {
  const name = word ?? own?.family;
  return name === undefined ? standIns[font] : { name, factor: 1 };
}

/** Gives a theme in Word's units; the page is the house's, if that has one. */
export function lookOf(theme: Theme, house?: Page): Look {
  const page = house ?? pageOf(theme);
  const serif = fontOf(theme.body);
  const sans = fontOf(theme.sans);
  const colour = Object.fromEntries(
    Object.entries(theme.colour).map(([name, value]) => [name, value.replace('#', '')]),
  ) as Theme['colour'];
  const type = (size: number, leading: number, font: { factor: number }): Type => ({
    size: Math.round(size * font.factor * 2),
    leading: twips(leading),
  });
  return {
    page,
    measure: page.width - page.left - page.right,
    serif: serif.name,
    sans: sans.name,
    mono: 'Consolas',
    body: type(theme.body.size, theme.body.leading, serif),
    title: type(theme.title.size, theme.title.leading, { factor: 1 }),
    headings: theme.headings.map(h => type(h.size, h.leading, sans)),
    notes: type(theme.notes.size, theme.notes.leading, serif),
    captions: type(theme.captions.size, theme.captions.leading, sans),
    small: type(theme.small.size, theme.small.leading, sans),
    furniture: type(theme.furniture.size, theme.furniture.size * 1.4, sans),
    spacing: 1,
    step: twips(listStep),
    noteStep: 220,
    setting: theme.setting,
    bar: theme.summary.bar * 8,
    headingColours: [1, 2, 3, 4, 5, 6].map(depth => colour[headingColour(theme, depth)]),
    colour,
  };
}

/** Turns points into twips. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

function pageOf({ page }: Theme): Page {
  return {
    width: twips(page.width),
    height: twips(page.height),
    top: twips(page.top),
    bottom: twips(page.bottom),
    left: twips(page.inside),
    right: twips(page.outside),
    header: 620,
    footer: 620,
  };
}
