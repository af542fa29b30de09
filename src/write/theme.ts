/** The look of a publication as tokens; lengths in points, colours as `#rrggbb`. */
export interface Theme {
  page: {
    width: number;
    height: number;
    top: number;
    bottom: number;
    inside: number;
    outside: number;
  };
  body: { font: 'Noto Serif'; size: number; leading: number };
  sans: { font: 'Noto Sans' };
  /**
   * How paragraphs are set: ragged right, which is the default; ragged with hyphenated words; or
   * justified, with hyphenated words.
   */
  setting?: 'ragged' | 'hyphenated' | 'justified';
  title: { size: number; leading: number };
  /** Sizes of the headings below the title, outermost first; deeper ones take the last. */
  headings: readonly { size: number; leading: number }[];
  notes: { size: number; leading: number };
  furniture: { size: number };
  colour: { text: string; muted: string; accent: string; tint: string; rule: string };
}

/** The house style that the package ships: A4, a text serif, one accent and greys. */
export const defaultTheme: Theme = {
  page: { width: 595.28, height: 841.89, top: 71, bottom: 71, inside: 108, outside: 108 },
  body: { font: 'Noto Serif', size: 10.5, leading: 15 },
  sans: { font: 'Noto Sans' },
  title: { size: 24, leading: 29 },
  headings: [
    { size: 14, leading: 18 },
    { size: 11.5, leading: 15 },
    { size: 10.5, leading: 15 },
  ],
  notes: { size: 8.5, leading: 11.5 },
  furniture: { size: 8 },
  colour: {
    text: '#1a1a1a',
    muted: '#4d4d4d',
    accent: '#1f4e79',
    tint: '#eef3f8',
    rule: '#8c9aa8',
  },
};
