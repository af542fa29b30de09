/** The words of the package's own templates, by the name under which a template asks for them. */
export interface TemplateLabels {
  extract: string;
  'notes-missing': string;
  'key-points': string;
  'in-its-words': string;
  'for-focus': string;
  'key-messages': string;
  background: string;
  /** Stands before the citation that a publication asks for. */
  'cite-as': string;
  version: string;
  supersedes: string;
  licence: string;
  source: string;
}

/** Every word that an output says by itself, in one language. */
export interface Labels {
  // Furniture: never content, never compared.
  contents: string;
  notes: string;
  draft: string;
  /** Says "2 of 7". */
  pages: (page: number, of: number) => string;
  back: string;
  skip: string;
  // Printed among the text, and so part of it.
  table: string;
  figure: string;
  /** Stands for a quotation that the source announces and does not print. */
  lostQuotation: string;
  /** Writes a day, or a month of a year, in full; months count from 1. */
  date: (date: { day?: number; month: number; year: string }) => string;
  /** What stands between the parts of a list, and before its last. */
  list: { between: string; last: string };
  template: TemplateLabels;
}
