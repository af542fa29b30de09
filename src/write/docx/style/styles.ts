import type { IStylesOptions } from 'docx';
import type { Look } from '../look.ts';
import { characterStyles } from './character-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { languageOf } from './language-of.ts';
import { paragraphStyles } from './paragraph-styles.ts';

/** Defines every style by the name under which Word's users find it; text has no formatting but theirs. */
export function stylesOf(look: Look, lang: string): IStylesOptions {
  const { notes, serif, colour } = look;
  return {
    default: {
      document: {
        run: { font: serif, size: look.body.size, color: colour.text, ...languageOf(lang) },
      },
      ...headingStyles(look),
      hyperlink: { run: { color: colour.accent, underline: { type: 'single' } } },
      footnoteReference: { run: { superScript: true } },
      footnoteText: {
        run: { size: notes.size },
        paragraph: {
          indent: { left: look.noteStep, hanging: look.noteStep },
          spacing: { after: 40, line: notes.leading, lineRule: 'atLeast' },
        },
      },
    },
    paragraphStyles: paragraphStyles(look),
    characterStyles: characterStyles(look),
  };
}
