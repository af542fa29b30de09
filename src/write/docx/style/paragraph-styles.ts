import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type IParagraphStyleOptions,
  LeaderType,
  TabStopType,
} from 'docx';
import * as scale from '../../scale.ts';
import { type Look, twips } from '../look.ts';
import type { StyleId } from './style-id.ts';

type Definition = Omit<IParagraphStyleOptions, 'id'> & { id: StyleId };

/** Defines the paragraph styles that the library has no default of. */
export function paragraphStyles(look: Look): Definition[] {
  const { body, colour, furniture, measure, mono, sans, step } = look;
  const leading = { line: body.leading, lineRule: 'atLeast' } as const;
  const set = look.setting === 'justified' ? { alignment: AlignmentType.BOTH } : {};
  const small = { font: sans, size: look.small.size, color: colour.muted };
  const sized = ({ size }: scale.Scale) => ({ font: sans, size: size * 2 });
  const spaced = ({ leading }: scale.Scale, after: number) =>
    ({ after: twips(after), line: twips(leading), lineRule: 'atLeast' }) as const;
  const hairline = (space: number): IBorderOptions => ({
    style: BorderStyle.SINGLE,
    size: 4,
    space,
    color: colour.rule,
  });
  const bar: IBorderOptions = {
    style: BorderStyle.SINGLE,
    size: scale.quoted.thickness * 8,
    space: scale.quoted.text - scale.quoted.bar,
    color: colour.accent,
  };
  const edge: IBorderOptions = { ...hairline(4), color: colour.tint };
  const quoted = { left: twips(scale.quoted.text), right: twips(scale.quoted.text) };
  const styles: Definition[] = [
    {
      id: 'BodyText',
      name: 'Body Text',
      quickFormat: true,
      paragraph: { ...set, spacing: { after: twips(scale.paragraphGap), ...leading } },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'BodyText',
      quickFormat: true,
      run: { ...sized(scale.subtitle), color: colour.muted },
      paragraph: { keepNext: true, spacing: spaced(scale.subtitle, scale.below.subtitle) },
    },
    {
      id: 'Author',
      name: 'Author',
      next: 'BodyText',
      quickFormat: true,
      run: { ...sized(scale.byline), color: colour.text },
      paragraph: { spacing: spaced(scale.byline, scale.below.byline) },
    },
    {
      id: 'Masthead',
      name: 'Masthead',
      quickFormat: true,
      run: { ...sized(scale.masthead), color: colour.accent, bold: true },
      paragraph: {
        border: { top: { style: BorderStyle.SINGLE, size: 16, space: 8, color: colour.accent } },
        spacing: spaced(scale.masthead, scale.below.masthead),
      },
    },
    {
      id: 'Standfirst',
      name: 'Standfirst',
      next: 'BodyText',
      quickFormat: true,
      run: { size: body.size + 2 },
      paragraph: { spacing: { after: 200, line: body.leading + 30, lineRule: 'atLeast' } },
    },
    {
      id: 'Summary',
      name: 'Summary',
      quickFormat: true,
      paragraph: { spacing: { before: 0, after: twips(scale.summaryBox.gap), ...leading } },
    },
    {
      id: 'Notice',
      name: 'Notice',
      quickFormat: true,
      run: { ...small, italics: true },
      paragraph: {
        keepLines: true,
        spacing: { before: 220, after: 200, line: look.small.leading, lineRule: 'atLeast' },
      },
    },
    {
      id: 'Colophon',
      name: 'Colophon',
      quickFormat: true,
      run: small,
      paragraph: {
        keepLines: true,
        // Spacing is for the first and the last; the rule above stands once, over all of them.
        contextualSpacing: true,
        border: { top: hairline(scale.closing.pad) },
        spacing: {
          before: twips(scale.closing.above),
          after: twips(scale.closing.gap),
          line: look.small.leading,
          lineRule: 'atLeast',
        },
      },
    },
    {
      id: 'Quote',
      name: 'Quote',
      next: 'BodyText',
      quickFormat: true,
      paragraph: {
        ...set,
        indent: quoted,
        border: { left: bar },
        spacing: { after: twips(scale.quoted.below), ...leading },
      },
    },
    {
      id: 'QuoteAttribution',
      name: 'Quote Attribution',
      basedOn: 'Quote',
      next: 'BodyText',
      quickFormat: true,
      run: { ...sized(scale.attributed), color: colour.muted },
      paragraph: {
        indent: quoted,
        border: { left: bar },
        spacing: spaced(scale.attributed, scale.quoted.below),
      },
    },
    ...listStyles(look),
    {
      id: 'TableText',
      name: 'Table Text',
      quickFormat: true,
      run: { font: sans, size: look.captions.size },
      paragraph: { spacing: { before: 70, after: 70 } },
    },
    {
      id: 'AfterTable',
      name: 'After Table',
      paragraph: { spacing: { before: 0, after: 80, line: 160, lineRule: 'exact' } },
    },
    {
      id: 'Figure',
      name: 'Figure',
      next: 'Caption',
      quickFormat: true,
      paragraph: { spacing: { before: 200, after: 80 } },
    },
    {
      id: 'SourceCode',
      name: 'Source Code',
      quickFormat: true,
      run: { font: mono, size: body.size - 4, noProof: true },
      paragraph: {
        indent: { left: 100, right: 100 },
        // A border of the tint's own colour keeps the letters off its edge.
        border: { top: edge, bottom: edge, left: edge, right: edge },
        spacing: { before: 120, after: 200 },
        shading: { type: 'clear', color: 'auto', fill: colour.tint },
      },
    },
    {
      id: 'ThematicBreak',
      name: 'Thematic Break',
      next: 'BodyText',
      paragraph: {
        border: { bottom: hairline(1) },
        indent: { left: measure / 3, right: measure / 3 },
        spacing: { before: 60, after: 240 },
      },
    },
    {
      id: 'DefinitionTerm',
      name: 'Definition Term',
      next: 'Definition',
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { after: 20, ...leading } },
    },
    {
      id: 'Definition',
      name: 'Definition',
      quickFormat: true,
      paragraph: { indent: { left: step }, spacing: { after: 120, ...leading } },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      next: 'BodyText',
      run: { ...sized(scale.listed), bold: true, color: colour.text },
      paragraph: { keepNext: true, spacing: { before: 200, ...spaced(scale.listed, 3) } },
    },
    ...([1, 2] as const).map(
      (level): Definition => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        run: sized(scale.listed),
        paragraph: {
          indent: { left: (level - 1) * step },
          spacing: { before: level === 1 ? 40 : 0, ...spaced(scale.listed, 0) },
          ...pageTab(measure),
        },
      }),
    ),
    {
      id: 'Header',
      name: 'header',
      run: { font: sans, size: furniture.size, color: colour.muted },
      paragraph: { rightTabStop: measure, border: { bottom: hairline(4) } },
    },
    {
      id: 'FirstHeader',
      name: 'First Header',
      run: { font: sans, size: furniture.size, color: colour.muted },
      paragraph: { rightTabStop: measure },
    },
    {
      id: 'Footer',
      name: 'footer',
      run: { font: sans, size: furniture.size, color: colour.muted },
      paragraph: { rightTabStop: measure },
    },
  ];
  return styles.map(style => ({ basedOn: 'Normal', ...style }));
}

/** Sets the page numbers of a list of contents at the right, after leaders. */
function pageTab(measure: number) {
  return {
    tabStops: [{ type: TabStopType.RIGHT, position: measure, leader: LeaderType.DOT }],
  };
}

/** Defines the styles of list items by depth; Word has five of each by the same names. */
function listStyles(look: Look): Definition[] {
  return (['Bullet', 'Number', 'Continue'] as const).flatMap(kind =>
    ([1, 2, 3, 4, 5] as const).map((depth): Definition => {
      const suffix = depth === 1 ? '' : depth;
      const left = look.step * depth;
      return {
        id: `List${kind}${suffix}`,
        name: `List ${kind}${depth === 1 ? '' : ` ${depth}`}`,
        ...(depth === 1 ? { quickFormat: true } : {}),
        paragraph: {
          // So that Word's users get the bullet or number with the style.
          ...(kind === 'Continue'
            ? {}
            : {
                numbering: {
                  reference: kind === 'Bullet' ? 'bullets' : 'numbers',
                  level: depth - 1,
                },
              }),
          indent: kind === 'Continue' ? { left } : { left, hanging: look.step },
          spacing: { after: 60, line: look.body.leading, lineRule: 'atLeast' },
        },
      };
    }),
  );
}
