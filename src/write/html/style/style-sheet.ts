import type { Document, Labels } from '../../../brief/index.ts';
import type { Theme } from '../../theme.ts';
import { blocks } from './blocks.ts';
import { fontFaces } from './font-faces.ts';
import { layout } from './layout.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';
import { paper } from './paper.ts';
import { print } from './print.ts';
import { type } from './type.ts';

/** Makes the page's style sheet from the tokens of the theme; the head and foot of printed pages are its own. */
export function styleSheet(theme: Theme, document: Document, labels: Labels): string {
  return [
    `:root { color-scheme: light dark; ${colours(lightPalette(theme.colour))} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${colours(darkPalette(theme.colour))} } }`,
    fontFaces(theme),
    type(theme),
    layout,
    blocks(theme),
    print(theme),
    paper(theme, document, labels),
  ].join('\n');
}

function colours(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}
