import type { ICharacterStyleOptions } from 'docx';
import type { Look } from '../look.ts';

/** Defines the character styles that the library has no default of. */
export function characterStyles(look: Look): ICharacterStyleOptions[] {
  return [
    { id: 'CitationMark', name: 'Citation Mark', quickFormat: true, run: { superScript: true } },
    {
      id: 'VerbatimChar',
      name: 'Verbatim Char',
      quickFormat: true,
      run: { font: look.mono, size: look.body.size - 2 },
    },
    {
      id: 'AlternativeText',
      name: 'Alternative Text',
      quickFormat: true,
      run: { italics: true, color: look.colour.muted },
    },
    {
      id: 'DraftMark',
      name: 'Draft Mark',
      run: { bold: true, allCaps: true, color: look.colour.accent, characterSpacing: 40 },
    },
  ];
}
