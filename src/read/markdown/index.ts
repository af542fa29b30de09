/** Reads CommonMark and GFM with front matter, footnotes and the two directives of a brief. */
export { markdown } from './markdown.ts';
