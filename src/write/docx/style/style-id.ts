/** Names every paragraph style that the writer uses, by its id in the file. */
export type StyleId =
  | 'Normal'
  | 'BodyText'
  | 'Title'
  | 'Subtitle'
  | 'Author'
  | 'Masthead'
  | 'Summary'
  | 'Notice'
  | 'Colophon'
  | 'Standfirst'
  | `Heading${1 | 2 | 3 | 4 | 5 | 6}`
  | 'Quote'
  | 'QuoteAttribution'
  | `ListBullet${'' | 2 | 3 | 4 | 5}`
  | `ListNumber${'' | 2 | 3 | 4 | 5}`
  | `ListContinue${'' | 2 | 3 | 4 | 5}`
  | 'FootnoteText'
  | 'Caption'
  | 'TableText'
  | 'Figure'
  | 'SourceCode'
  | 'ThematicBreak'
  | 'DefinitionTerm'
  | 'Definition'
  | 'Bibliography'
  | 'AfterTable'
  | 'TOCHeading'
  | `TOC${1 | 2}`
  | 'Header'
  | 'FirstHeader'
  | 'Footer';
