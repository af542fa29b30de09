import { mix, readable } from '../../contrast.ts';
import type { Theme } from '../../theme.ts';

/** The colours of one scheme. Text, muted and accent have 7:1 on the page and on the tint. */
export interface Palette {
  page: string;
  text: string;
  muted: string;
  accent: string;
  tint: string;
  rule: string;
}

const paper = '#ffffff';
const night = '#14171a';

/** Gives the theme's colours on white, moved only where they would be hard to read. */
export function lightPalette({ text, muted, accent, tint, rule }: Theme['colour']): Palette {
  const ground = mix(tint, paper, 1);
  return {
    page: paper,
    text: readable(text, ground, 7),
    muted: readable(muted, ground, 7),
    accent: readable(accent, ground, 7),
    tint: ground,
    rule: readable(rule, paper, 4.5),
  };
}

/** Gives the theme's colours on near-black: the accent keeps its hue, the greys change places. */
export function darkPalette({ accent, rule }: Theme['colour']): Palette {
  const tint = mix(accent, night, 0.22);
  return {
    page: night,
    text: readable('#e8e6e1', tint, 7),
    muted: readable('#b8b8b4', tint, 7),
    accent: readable(accent, tint, 7),
    tint,
    rule: readable(mix(rule, night, 0.6), night, 4.5),
  };
}
