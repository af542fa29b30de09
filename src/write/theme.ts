/** A font of the package. `word` and `web` name what DOCX and HTML ask for in its place. */
export interface FontChoice {
  font: 'Noto Serif' | 'Noto Sans';
  /** A font of the reader's machine, for DOCX. */
  word?: string;
  /** A CSS font list, for HTML. */
  web?: string;
  /** Files of the theme's own, which PDF and HTML carry; what they lack comes from `font`. */
  own?: OwnFont;
}
/** A family of TrueType or OpenType files. */
export interface OwnFont {
  family: string;
  files: { [K in FontStyle]?: Uint8Array } & { regular: Uint8Array };
  /** Whether a web page may carry them: not if their makers forbid it, or if they are too large. */
  web: boolean;
}
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';
export interface TypeSize {
  size: number;
  leading: number;
}
/** A heading's size, and which of the theme's colours it has; `text` unless it says so. */
export interface HeadingSize extends TypeSize {
  colour?: 'text' | 'muted' | 'accent';
}
/** What stands at the left and the right of a head or foot: parts set apart by a middle dot. */
export interface FurnitureLine {
  left: readonly string[];
  right: readonly string[];
}

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
  body: FontChoice & TypeSize;
  sans: FontChoice;
  /**
   * How paragraphs are set: ragged right, which is the default; ragged with hyphenated words; or
   * justified, with hyphenated words.
   */
  setting: 'ragged' | 'hyphenated' | 'justified';
  title: TypeSize;
  /** Sizes of the headings below the title, outermost first; deeper ones take the last. */
  headings: readonly HeadingSize[];
  notes: TypeSize;
  /** Captions of tables and figures. */
  captions: TypeSize;
  /** What is small in the sans: notices, the disclaimer, the colophon. */
  small: TypeSize;
  /** How wide the bar at the left of the summary is, in the accent; 0 for none. */
  summary: { bar: number };
  furniture: { size: number };
  /** Text, muted and accent are colours of letters, tint lies behind them, rule is a line's. */
  colour: { text: string; muted: string; accent: string; tint: string; rule: string };
  /** A PNG or JPEG for the top of the first page. */
  logo?: { bytes: Uint8Array; alt: string; height: number };
  /** The running head, from the second page on, and the foot of every page. */
  header: FurnitureLine;
  footer: FurnitureLine;
}

/** The house style that the package ships: A4, a text serif, one accent and greys. */
export const defaultTheme: Theme = {
  page: { width: 595.28, height: 841.89, top: 71, bottom: 71, inside: 108, outside: 108 },
  body: { font: 'Noto Serif', size: 10.5, leading: 15 },
  sans: { font: 'Noto Sans' },
  setting: 'ragged',
  title: { size: 24, leading: 29 },
  headings: [
    { size: 14, leading: 18, colour: 'accent' },
    { size: 11.5, leading: 15 },
    { size: 10.5, leading: 15 },
  ],
  notes: { size: 8.5, leading: 11.5 },
  captions: { size: 9, leading: 12.5 },
  small: { size: 8.5, leading: 12 },
  summary: { bar: 3 },
  furniture: { size: 8 },
  colour: {
    text: '#1a1a1a',
    muted: '#4d4d4d',
    accent: '#1f4e79',
    tint: '#eef3f8',
    rule: '#687684',
  },
  header: { left: ['{title}'], right: ['{audience}'] },
  footer: { left: ['{identifier}', '{version}'], right: ['{page}'] },
};
