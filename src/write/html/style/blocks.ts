import {
  attributed,
  below,
  byline,
  closing,
  masthead,
  quoted,
  type Scale,
  subtitle,
  summaryBox,
} from '../../scale.ts';
import type { Theme } from '../../theme.ts';
import { ratio } from './ratio.ts';

/**
 * The parts of a page: header, boxes, quotations, lists, tables, figures, notes. A note that a marker
 * leads to shows at the foot of the window, so that nobody loses the line; its link back closes it.
 */
export function blocks(theme: Theme): string {
  const small = ratio(theme.notes.size, theme.body.size);
  /** A length in points, as a share of the text's size. */
  const rem = (points: number) => `${ratio(points, theme.body.size)}rem`;
  const sans = ({ size, leading }: Scale, weight = 400) =>
    `font: ${weight} ${rem(size)}/${ratio(leading, size)} var(--sans);`;
  return `
header { margin: 0 0 ${rem(below.title)}; }
.masthead {
  border-top: ${rem(2)} solid var(--accent);
  padding-top: ${rem(8)};
  margin-bottom: ${rem(below.masthead)};
  ${sans(masthead, 700)}
  color: var(--accent);
}
.masthead p, .subtitle p, .byline p { margin: 0; }
.subtitle { margin-top: ${rem(below.title)}; ${sans(subtitle)} color: var(--muted); }
.subtitle p { text-wrap: balance; }
.byline { margin-top: ${rem(below.subtitle)}; ${sans(byline)} }
section.byline p { margin: 0; }
.summary {
  margin: 0 0 ${rem(1.5 * summaryBox.below)};
  padding: ${rem(summaryBox.top)} ${rem(summaryBox.side)};
  background: var(--tint);
  border-inline-start: ${rem(theme.summary.bar)} solid var(--accent);
}
.summary > :first-child, .notice > :first-child, .colophon > :first-child, .disclaimer > :first-child, .author-note > :first-child { margin-top: 0; }
.summary > :last-child, .notice > :last-child, .colophon > :last-child, .disclaimer > :last-child, .author-note > :last-child, blockquote > :last-child { margin-bottom: 0; }
.notice { margin: 1.2rem 0; ${sans(theme.small)} font-style: italic; color: var(--muted); }
.standfirst > p:first-child { font-size: ${ratio(theme.body.size + 1.5, theme.body.size)}rem; }
.disclaimer, .author-note, .colophon {
  clear: both;
  margin-top: ${rem(closing.above)};
  padding-top: ${rem(closing.pad)};
  border-top: 1px solid var(--rule);
  ${sans(theme.small)}
  color: var(--muted);
}
:is(.disclaimer, .author-note) + :is(.disclaimer, .author-note, .colophon) { margin-top: 0; padding-top: ${rem(closing.gap)}; border-top: 0; }
blockquote, figure.quotation > figcaption {
  margin: 0 ${rem(quoted.text)} 0 ${rem(quoted.bar)};
  padding-inline-start: ${rem(quoted.text - quoted.bar)};
  border-inline-start: 1px solid var(--accent);
}
blockquote, figure.quotation { margin-block: 0.85em ${rem(1.5 * quoted.below)}; }
figure.quotation { margin-inline: 0; }
figure.quotation blockquote { margin-block: 0; padding-bottom: 0.35em; }
figcaption, caption { ${sans(theme.captions)} color: var(--text); }
figure.quotation > figcaption { ${sans(attributed)} color: var(--muted); }
caption .number, figcaption .number { font-weight: 700; }
figure { margin: 1.8em 0; }
figure > figcaption { margin-top: 0.5em; }
img { display: block; max-width: 100%; height: auto; }
p img { display: inline-block; vertical-align: middle; }
.logo { width: auto; height: ${ratio(theme.logo?.height ?? 28, theme.body.size)}rem; margin-bottom: 0.6rem; }
.absent { display: inline-block; padding: 0.4em 0.7em; border: 1px dashed var(--rule); color: var(--muted); font: 0.82rem/1.4 var(--sans); }
ul, ol { margin: 0 0 0.85em; padding-inline-start: 1.6em; }
li { margin: 0.2em 0; }
li::marker { color: var(--accent); }
li > p { margin: 0; }
li > p + p, .spread > li { margin-top: 0.6em; }
li > ul, li > ol { margin-bottom: 0; }
.task { list-style-type: "☐  "; }
.task.done { list-style-type: "☑  "; }
dl { margin: 0 0 0.85em; }
dt { font-weight: 700; }
dd { margin: 0 0 0.5em 1.6em; }
pre { overflow-x: auto; padding: 0.8rem 1rem; background: var(--tint); line-height: 1.45; }
hr { width: 5rem; margin: 2em auto; border: 0; border-top: 1px solid var(--rule); }
.scroll { overflow-x: auto; margin: 1.6em 0; }
table { border-collapse: collapse; border-block: 1px solid var(--text); min-width: 100%; font: 0.85rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: start; padding-bottom: 0.5em; }
th, td { padding: 0.4em 0.9em 0.4em 0; text-align: start; vertical-align: top; }
th:last-child, td:last-child { padding-inline-end: 0; }
th { font-weight: 650; }
tbody th { font-weight: 400; }
thead th, thead td { vertical-align: bottom; border-bottom: 1px solid var(--rule); }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; }
.bibliography p { padding-inline-start: 1.6em; text-indent: -1.6em; }
.notes { margin-top: 3rem; padding-top: 0.4rem; font-size: ${small}rem; }
.notes h2 { font-size: 1rem; margin: 0.8em 0; }
.notes::before { content: ""; display: block; width: 5rem; border-top: 1px solid var(--rule); }
.notes ol { padding-inline-start: 2.2em; }
.notes li { margin: 0.5em 0; }
@media screen {
  .notes li:target {
    position: fixed;
    z-index: 1;
    inset-inline: 0;
    bottom: 0;
    box-sizing: border-box;
    max-width: calc(${ratio(65, small)}ch + 2.5rem);
    max-height: 40vh;
    overflow-y: auto;
    margin: 0 auto;
    padding: 1rem 1.25rem;
    padding-inline-start: calc(1.25rem + 2.2em);
    list-style: none;
    background: var(--tint);
    border-top: 0.15rem solid var(--accent);
  }
  .notes li[value]:target::before {
    content: attr(value) ".";
    float: inline-start;
    margin-inline-start: -2.2em;
    color: var(--muted);
    font-family: var(--sans);
  }
}
.notes li::marker { font-family: var(--sans); color: var(--muted); }
.notes .labelled { list-style: none; }
.notes .label { float: inline-start; width: 1.6em; margin-inline: -2.2em 0.6em; text-align: end; color: var(--muted); }
[role="doc-backlink"] { display: inline-block; text-decoration: none; padding: 0 0.3em; }`;
}
