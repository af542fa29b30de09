import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';
import { below, headingSpace } from '../../scale.ts';
import { type Look, type Type, twips } from '../look.ts';

/** Defines the title and the headings: a sans, set apart by size and weight, with twice the space above. */
export function headingStyles(look: Look): NonNullable<IStylesOptions['default']> {
  const heading = (level: number): IBaseParagraphStyleOptions => {
    const type = look.headings[level - 1] ?? (look.headings.at(-1) as Type);
    const space = headingSpace(level);
    return {
      basedOn: 'Normal',
      next: 'BodyText',
      quickFormat: true,
      run: {
        font: look.sans,
        bold: true,
        italics: false,
        size: type.size,
        color: look.headingColours[level - 1] ?? look.colour.muted,
      },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: level - 1,
        spacing: {
          before: twips(space.above),
          after: twips(space.below),
          line: type.leading,
          lineRule: 'atLeast',
        },
      },
    };
  };
  return {
    title: {
      basedOn: 'Normal',
      next: 'BodyText',
      run: { font: look.sans, bold: true, size: look.title.size, color: look.colour.text },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: {
          before: 0,
          after: twips(below.title),
          line: look.title.leading,
          lineRule: 'atLeast',
        },
      },
    },
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    heading5: heading(5),
    heading6: heading(6),
    caption: {
      basedOn: 'Normal',
      next: 'BodyText',
      run: {
        font: look.sans,
        size: look.captions.size,
        italics: false,
        color: look.colour.text,
      },
      paragraph: {
        spacing: { before: 120, after: 100, line: look.captions.leading, lineRule: 'atLeast' },
        keepLines: true,
      },
    },
    bibliography: {
      basedOn: 'Normal',
      paragraph: {
        indent: { left: look.step, hanging: look.step },
        spacing: { after: 100, line: look.body.leading, lineRule: 'atLeast' },
      },
    },
  };
}
