import type { Theme } from '../../theme.ts';
import { ratio } from './ratio.ts';

/**
 * Paper: the theme's sizes, black on white, no links to click, no line left alone. What is
 * fixed prints on every page, so the draft mark is a faint word behind the text of each.
 */
export function print({ body, title, notes }: Theme): string {
  return `
@media print {
  html { font-size: ${body.size}pt; }
  body { line-height: ${ratio(body.leading, body.size)}; background: none; }
  main { max-width: none; padding: 0; }
  h1 { font-size: ${title.size}pt; line-height: ${ratio(title.leading, title.size)}; }
  .skip, .contents, [role="doc-backlink"] { display: none; }
  .draft {
    position: fixed;
    inset: 38% 0 auto;
    background: none;
    color: #ececec;
    font-size: 96pt;
    line-height: 1;
    transform: rotate(-32deg);
    z-index: -1;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  a { color: inherit; text-decoration: none; }
  p { orphans: 3; widows: 3; }
  h1, h2, h3, h4, h5, h6, caption, dt { break-after: avoid; }
  figure, tr, pre, .scroll, blockquote, .disclaimer, .colophon, .summary, .notes li, dd { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll, pre { overflow: visible; }
  pre { white-space: pre-wrap; }
  .summary, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .notes { font-size: ${notes.size}pt; line-height: ${ratio(notes.leading, notes.size)}; }
  :target { background: none; }
}`;
}
