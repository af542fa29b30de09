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

/** Style names that say it, in lower case: of Word in many languages, LibreOffice, pandoc and our own files. */
const names: readonly (readonly [RegExp, ParagraphKind])[] = [
  [
    /^(?:(?:(?:document|report|cover|paper|main|brief|publication|front ?page|title ?page) ?)?title|titel|titre|título|titolo|tytuł|название|शीर्षक|标题|標題|表題|제목)$/,
    'title',
  ],
  [
    /^(?:(?:(?:document|report|cover|paper|main|brief|publication) ?)?sub-?title|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|podtytuł|подзаголовок|उपशीर्षक|副标题|副標題|副題|부제)$/,
    'subtitle',
  ],
  [/^(?:author|authors|byline|date|affiliation|autor|auteur|autore|datum|fecha|लेखक)$/u, 'byline'],
  [/^(?:standfirst|lede|lead|introduction paragraph)$/, 'standfirst'],
  [
    /^(?:abstract|summary|executive summary|key ?points?|zusammenfassung|résumé|resumen|resumo|riassunto|samenvatting|सारांश|аннотация|摘要|요약)$/u,
    'summary',
  ],
  [/^disclaimer$/, 'disclaimer'],
  [
    /^(?:masthead|notice|colophon|toc heading|contents heading|toc ?\d|contents \d|table of figures|index \d|header|footer)$/,
    'chrome',
  ],
  [
    /^(?:verzeichnis|tm|tdc|índice|sommario|indice|inhopg|spis treści|innehåll|indholdsfortegnelse|оглавление|विषय-? ?सूची|目录|目錄|目次|목차) ?\d$/u,
    'chrome',
  ],
  [
    /^(?:inhaltsverzeichnisüberschrift|en-tête de table des matières|(?:título|encabezado) de (?:tdc|tabla de contenido)|titolo sommario|kop van inhoudsopgave|nagłówek spisu treści|заголовок оглавления|(?:toc|目录|目次) ?(?:标题|見出し)|abbildungsverzeichnis|table des illustrations|tabla de ilustraciones|indice delle figure|kopfzeile|fußzeile|en-tête|pied de page|encabezado|pie de página|intestazione|piè di pagina)$/u,
    'chrome',
  ],
  [/^(?:quote ?attribution|attribution|quotation source|quote source)$/, 'attribution'],
  [
    /^(?!pull).*\b(?:block)?(?:quotes?|quoted|quotations?)\b(?! (?:source|attribution|char))|^(?:block text|extract|epigraph|blocktext|texto de bloque|testo del blocco|texto em bloco|bloktekst|tekst blokowy)$|^(?:(?:intensives |block)?zitat|citation(?: intense)?|cita(?: destacada| intensa)?|citazione(?: intensa)?|(?:duidelijk )?citaat|(?:starkt )?citat|cytat(?: intensywny)?|citação(?: intensa)?|(?:выделенная )?цитата|(?:गहन )?उद्धरण|(?:明显)?引用|引文|인용)$/u,
    'quotation',
  ],
  [
    /^(?:source ?code|html (?:preformatted|vorformatiert|préformaté|con formato previo)|preformatted text|code|code block|verbatim)$/,
    'code',
  ],
  [
    /^(?:caption|(?:image|table|figure) ?caption|illustration|table|figure|drawing|beschriftung|légende|leyenda|descripción|epígrafe|legenda|didascalia|bijschrift|beskrivning|billedtekst|название объекта|题注|題注|標號|図表番号|캡션)$/u,
    'caption',
  ],
  [/^definition ?term(?: tight)?$/, 'term'],
  [/^definition(?: definition)?(?: tight)?$/, 'definition'],
  [
    /^(?:list (?:continue|paragraph)(?: \d)?|listenabsatz|listenfortsetzung(?: \d)?|paragraphe de liste|liste continue(?: \d)?|párrafo de lista|parágrafo da lista|paragrafo elenco|lijstalinea|akapit z listą|liststycke|listeafsnit|абзац списка|सूची अनुच्छेद|列出段落|列表段落|清單段落|リスト段落|목록 단락)$/u,
    'continuation',
  ],
  [/^(?:thematic ?break|horizontal (?:line|rule))$/, 'rule'],
];

/** Reads off a style what its paragraphs are; a style stands for those it is based on. */
export function kindOf(style: Style | undefined): ParagraphKind {
  for (const name of style?.names ?? [])
    for (const [pattern, kind] of names) if (pattern.test(name)) return kind;
  return 'plain';
}
