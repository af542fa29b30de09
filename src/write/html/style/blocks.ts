import type { Theme } from '../../theme.ts';
import { ratio } from './ratio.ts';

/**
 * The parts of a page: header, boxes, quotations, lists, tables, figures, notes. A note that a marker
 * leads to shows at the foot of the window, so that nobody loses the line; its link back closes it.
 */
export function blocks(theme: Theme): string {
  const small = ratio(theme.notes.size, theme.body.size);
  return `
header { margin: 0 0 1.8rem; }
.masthead {
  border-top: 0.25rem solid var(--accent);
  padding-top: 0.6rem;
  margin-bottom: 2.2rem;
  font: 0.8rem/1.4 var(--sans);
  color: var(--muted);
}
.masthead p, .subtitle p, .byline p { margin: 0; }
.subtitle { margin-top: 0.7rem; font-size: 1.15rem; line-height: 1.35; color: var(--muted); }
.subtitle p { text-wrap: balance; }
.byline { margin-top: 0.9rem; font: 0.85rem/1.4 var(--sans); }
.summary {
  margin: 0 0 1.8rem;
  padding: 1.1rem 1.35rem;
  background: var(--tint);
  border-inline-start: 0.25rem solid var(--accent);
}
.summary > :first-child, .notice > :first-child, .colophon > :first-child { margin-top: 0; }
.summary > :last-child, .notice > :last-child, .colophon > :last-child, blockquote > :last-child { margin-bottom: 0; }
.notice { margin: 0 0 1.8rem; font: 0.82rem/1.45 var(--sans); color: var(--muted); }
.standfirst > p:first-child { font-size: 1.1rem; }
.disclaimer { font-size: ${small}rem; color: var(--muted); }
.colophon {
  margin-top: 3rem;
  padding-top: 0.8rem;
  border-top: 1px solid var(--rule);
  font: 0.78rem/1.5 var(--sans);
  color: var(--muted);
}
blockquote { margin: 1.1em clamp(0.75rem, 4vw, 2rem); padding-inline-start: 1.1rem; border-inline-start: 1px solid var(--accent); }
figure.quotation { margin: 1.1em 0; }
figure.quotation > figcaption { margin: 0 clamp(0.75rem, 4vw, 2rem); padding-inline-start: 1.1rem; border-inline-start: 1px solid var(--accent); }
figure.quotation blockquote { margin-block: 0; padding-bottom: 0.35em; }
figcaption, caption { font: 0.82rem/1.4 var(--sans); color: var(--muted); }
caption .number, figcaption .number { font-weight: 650; color: var(--text); }
figure { margin: 1.8em 0; }
figure > figcaption { margin-top: 0.5em; }
img { display: block; max-width: 100%; height: auto; }
p img { display: inline-block; vertical-align: middle; }
.logo { width: auto; height: ${ratio(theme.logo?.height ?? 28, theme.body.size)}rem; margin-bottom: 0.6rem; }
.absent { display: inline-block; padding: 0.4em 0.7em; border: 1px dashed var(--rule); color: var(--muted); font: 0.82rem/1.4 var(--sans); }
ul, ol { margin: 0 0 0.85em; padding-inline-start: 1.6em; }
li { margin: 0.2em 0; }
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
table { border-collapse: collapse; border-block: 1.5px solid var(--text); min-width: 100%; font: 0.85rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
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
