import { headingColour } from '../../heading-colour.ts';
import { headingSpace } from '../../scale.ts';
import type { FontChoice, Theme } from '../../theme.ts';
import { ratio } from './ratio.ts';

/** What a reader's machine is likely to have in place of the package's fonts. */
const stacks: Record<FontChoice['font'], string> = {
  'Noto Serif': 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif',
  'Noto Sans': 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif',
};

/** How paragraphs are set; headings, tables and what is small stay ragged. */
const settings: Record<Theme['setting'], string> = {
  ragged: '',
  hyphenated: 'p { hyphens: auto; -webkit-hyphens: auto; }\n',
  justified:
    'p { hyphens: auto; -webkit-hyphens: auto; text-align: justify; }\nheader p, td p, th p, .notice p, .colophon p, .disclaimer p { text-align: start; }\n',
};

/** By how much more the spaces round headings are on a screen than in print. */
const airy = 1.25;

/** Sizes as multiples of the body's, so that the theme's scale holds at any size a reader sets. */
export function type(theme: Theme): string {
  const scale = (size: number) => ratio(size, theme.body.size);
  const headings = [2, 3, 4, 5, 6].map(depth => {
    const step = theme.headings[Math.min(depth - 2, theme.headings.length - 1)] ?? theme.body;
    const { above, below } = headingSpace(depth - 1);
    // A screen has more room than a page has.
    const margins = `${ratio(airy * above, step.size)}em 0 ${ratio(airy * below, step.size)}em`;
    return `h${depth} { font-size: ${scale(step.size)}rem; line-height: ${ratio(step.leading, step.size)}; margin: ${margins}; color: var(--${headingColour(theme, depth - 1)}); }`;
  });
  const fonts = ({ own, web, font }: FontChoice) =>
    [...(own ? [`"${own.family}"`] : []), web ?? stacks[font]].join(', ');
  const title = scale(theme.title.size);
  return `
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  --serif: ${fonts(theme.body)};
  --sans: ${fonts(theme.sans)};
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.55 var(--serif);
  font-kerning: normal;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 {
  font-family: var(--sans);
  font-weight: 700;
  text-wrap: balance;
}
h1 {
  font-size: clamp(${Math.min(1.55, title)}rem, 1.1rem + 2.4vw, ${title}rem);
  line-height: 1.18;
  letter-spacing: -0.012em;
  margin: 0;
}
${headings.join('\n')}
h2 + section > h3:first-child, h3 + section > h4:first-child { margin-top: 1.2em; }
${settings[theme.setting]}p { margin: 0 0 0.85em; }
@media (min-width: 40em) { p { text-wrap: pretty; } }
a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:focus-visible, [tabindex]:focus-visible { outline: 0.15rem solid var(--accent); outline-offset: 0.15rem; }
sup, sub { font-size: 0.7em; line-height: 0; font-variant-numeric: lining-nums; }
.cite { font-family: var(--sans); white-space: nowrap; scroll-margin-block: 40vh; }
.cite a { text-decoration: none; padding: 0.5em 0.06em; }
.cite a:hover { text-decoration: underline; }
code, pre { font-family: ui-monospace, "Cascadia Mono", "Noto Sans Mono", "Liberation Mono", monospace; font-size: 0.86em; }
del { color: var(--muted); }
.lost, .unsupported { color: var(--muted); }
.lost { font-style: italic; }
:target { background: var(--tint); }
h1:target, section:target, article:target, main:target { background: none; }`;
}
