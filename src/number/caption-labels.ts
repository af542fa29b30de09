/** The words that a document prints before the number of a table or figure. */
export interface CaptionLabels {
  table: string;
  figure: string;
}

const english: CaptionLabels = { table: 'Table', figure: 'Figure' };
const labels: Readonly<Record<string, CaptionLabels>> = { en: english };

/** Gives the caption words for a language tag; English where no other set exists. */
export function captionLabels(lang: string | undefined): CaptionLabels {
  return labels[lang?.toLowerCase().split('-')[0] ?? 'en'] ?? english;
}
