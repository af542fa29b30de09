import type { Palette } from '../../src/message/reporter/palette.ts';

const same = (text: string) => text;

/** Paints nothing, for tests of what a terminal shows. */
export const plainPalette: Palette = { red: same, yellow: same, blue: same, dim: same, bold: same };
