/** The words that writers themselves print as furniture: never content, never compared. */
export interface Labels {
  contents: string;
  notes: string;
  draft: string;
  /** Says "page 2 of 7". */
  pages: (page: number, of: number) => string;
  back: string;
  skip: string;
}

const english: Labels = {
  contents: 'Contents',
  notes: 'Notes',
  draft: 'Draft',
  pages: (page, of) => `${page} of ${of}`,
  back: 'Back to the text',
  skip: 'Skip to the text',
};

/** Gives the furniture words for a language tag; English where no other set exists. */
export function labelsFor(_lang: string | undefined): Labels {
  return english;
}
