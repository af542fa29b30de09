import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../../src/brief/index.ts';
import { contrast } from '../../../../src/write/contrast.ts';
import { darkPalette, lightPalette } from '../../../../src/write/html/style/palette.ts';
import { styleSheet } from '../../../../src/write/html/style/style-sheet.ts';
import { defaultTheme } from '../../../../src/write/theme.ts';
import { everyNode } from '../../../helper/every-node.ts';

const faint = {
  text: '#999999',
  muted: '#bbbbbb',
  accent: '#ffcc00',
  tint: '#fff8d0',
  rule: '#eeeeee',
};

describe.each([
  ['the default theme', defaultTheme.colour],
  ['a theme of faint colours', faint],
])('%s', (_, colour) => {
  it.each([
    ['light', lightPalette(colour)],
    ['dark', darkPalette(colour)],
  ])('has 7:1 for text, muted text and accent, on the page and on the tint: %s', (_, palette) => {
    for (const ground of [palette.page, palette.tint])
      for (const ink of [palette.text, palette.muted, palette.accent])
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
  });
});

it('computes contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('takes nothing but colours from a theme’s colours', () => {
  const colour = { ...defaultTheme.colour, accent: '</style><script>' };
  expect(styleSheet({ ...defaultTheme, colour }, everyNode, labelsFor('en'))).not.toContain('</');
});
