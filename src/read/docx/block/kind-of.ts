import type { Style } from '../style/styles.ts';

/** What a paragraph is by its style. */
export type ParagraphKind =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'standfirst'
  | 'summary'
  | 'disclaimer'
  | 'chrome'
  | 'quotation'
  | 'attribution'
  | 'code'
  | 'caption'
  | 'term'
  | 'definition'
  | 'continuation'
  | 'rule'
  | 'plain';

/** Style names that say it, in lower case: of Word, LibreOffice, pandoc and our own files. */
const names: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^(?:title|document title)$/, 'title'],
  [/^subtitle$/, 'subtitle'],
  [/^(?:author|authors|byline|date|affiliation)$/, 'byline'],
  [/^(?:standfirst|lede|lead|introduction paragraph)$/, 'standfirst'],
  [/^(?:abstract|summary|executive summary|key ?points?)$/, 'summary'],
  [/^disclaimer$/, 'disclaimer'],
  [
    /^(?:masthead|notice|colophon|toc heading|contents heading|toc ?\d|contents \d|table of figures|index \d|header|footer)$/,
    'chrome',
  ],
  [/^(?:quote ?attribution|attribution|quotation source|quote source)$/, 'attribution'],
  [
    /^(?:(?:intense |block )?quote|block ?quotes?|quotations?|block text|block quotation|zitat|citation intense)$/,
    'quotation',
  ],
  [/^(?:source ?code|html preformatted|preformatted text|code|code block|verbatim)$/, 'code'],
  [/^(?:caption|(?:image|table|figure) ?caption|illustration|table|figure|drawing)$/, 'caption'],
  [/^definition ?term(?: tight)?$/, 'term'],
  [/^definition(?: definition)?(?: tight)?$/, 'definition'],
  [/^list (?:continue|paragraph)(?: \d)?$/, 'continuation'],
  [/^(?:thematic ?break|horizontal (?:line|rule))$/, 'rule'],
];

/** Reads off a style what its paragraphs are; a style stands for those it is based on. */
export function kindOf(style: Style | undefined): ParagraphKind {
  for (const name of style?.names ?? [])
    for (const [pattern, kind] of names) if (pattern.test(name)) return kind;
  return 'plain';
}
