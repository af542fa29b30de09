import type { ISpacingProperties, IStylesOptions } from 'docx';
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
        run: { font: serif, size: look.body.size, ...languageOf(lang) },
      },
      ...Object.fromEntries(
        Object.entries(headingStyles(look)).map(([id, style]) => [id, spaced(style, look)]),
      ),
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
    paragraphStyles: [
      // Not among the defaults: in tables LibreOffice sets those above the style of a link.
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { color: colour.text } },
      ...paragraphStyles(look).map(style => spaced(style, look)),
    ],
    characterStyles: characterStyles(look),
  };
}

/** Multiplies the spaces above and below a style's paragraphs by what the look asks for. */
function spaced<S extends object>(
  style: S & { paragraph?: { spacing?: ISpacingProperties } },
  { spacing: factor }: Look,
): S {
  const spacing = style.paragraph?.spacing;
  if (!spacing || factor === 1) return style;
  const { before, after, ...rest } = spacing;
  const scaled = (space: typeof before) =>
    typeof space === 'number' ? Math.round(space * factor) : space;
  return {
    ...style,
    paragraph: {
      ...style.paragraph,
      spacing: {
        ...rest,
        ...(before === undefined ? {} : { before: scaled(before) }),
        ...(after === undefined ? {} : { after: scaled(after) }),
      },
    },
  };
}
