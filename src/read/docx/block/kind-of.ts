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
  [
    /^(?:(?:(?:document|report|cover|paper|main|brief|publication|front ?page|title ?page) ?)?title|titel|titre|título|titolo|tytuł|название|शीर्षक|标题|標題|表題|제목)$/,
    'title',
  ],
  [
    /^(?:(?:(?:document|report|cover|paper|main|brief|publication) ?)?sub-?title|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|podtytuł|подзаголовок|उपशीर्षक|副标题|副標題|副題|부제)$/,
    'subtitle',
  ],
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
    /^(?!pull).*\b(?:block)?(?:quotes?|quoted|quotations?)\b(?! (?:source|attribution|char))|^(?:block text|extract|epigraph)$|^(?:(?:intensives |block)?zitat|citation(?: intense)?|cita(?: destacada| intensa)?|citazione(?: intensa)?|(?:duidelijk )?citaat|(?:starkt )?citat|cytat(?: intensywny)?|citação(?: intensa)?|(?:выделенная )?цитата|(?:गहन )?उद्धरण|(?:明显)?引用|引文|인용)$/u,
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
