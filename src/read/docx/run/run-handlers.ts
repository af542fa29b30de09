import { build as b } from '../../../brief/index.ts';
import { alternateOf, type XmlElement } from '../package/xml.ts';
import { drawing } from './drawing.ts';
import { addInstruction, fieldCharacter } from './field.ts';
import type { Inline } from './inline.ts';
import { noteReference } from './note-reference.ts';
import { picture } from './picture.ts';
import { put, putText } from './put.ts';
import { ruby } from './ruby.ts';
import { type RunState, readRun } from './run.ts';
import { showField } from './show-field.ts';
import { putSigns, symbol } from './symbol.ts';

export type RunHandler = (element: XmlElement, state: RunState, inline: Inline) => void;

/** Stands for an element that is ignored on purpose. */
const ignored = null;

// A new line in the file is a space; signs of a symbol font stand in the private area of Unicode.
const characters: RunHandler = (element, state, inline) => {
  const text = element.children.filter(child => typeof child === 'string').join('');
  putSigns(onOneLine(text), state.font, state, inline);
};
// Not `/\s*[\r\n]\s*/`: it tries every space of a long run in turn.
const onOneLine = (text: string) =>
  /[\r\n]/.test(text) ? text.replace(/\s+/g, space => (/[\r\n]/.test(space) ? ' ' : space)) : text;
const sign =
  (text: string): RunHandler =>
  (_, state, inline) =>
    putText(text, state, inline);

// A page that ends between two words keeps them apart as a line does; at the edge of a paragraph it is trimmed.
const lineBreak: RunHandler = (_, state, inline) => put(b.br(), 1, state, inline);

/** What stands in a run, by element. `null` is ignored on purpose; any other element lets its content through. */
export const runHandlers: Readonly<Record<string, RunHandler | null | undefined>> = {
  'mc:AlternateContent': (element, state, inline) => {
    const chosen = alternateOf(element);
    if (chosen) readRun(chosen, state, inline);
  },
  'w:annotationRef': ignored,
  'w:br': lineBreak,
  'w:commentReference': ignored,
  'w:continuationSeparator': ignored,
  'w:cr': lineBreak,
  'w:delInstrText': ignored,
  'w:delText': characters,
  'w:drawing': drawing,
  'w:endnoteRef': ignored,
  'w:endnoteReference': noteReference,
  'w:fldChar': (element, state, inline) => {
    const closed = fieldCharacter(element, inline);
    if (closed) showField(closed, state, inline);
  },
  'w:footnoteRef': ignored,
  'w:footnoteReference': noteReference,
  'w:instrText': (element, _, inline) => addInstruction(element, inline),
  'w:lastRenderedPageBreak': ignored,
  'w:noBreakHyphen': sign('\u2011'),
  'w:object': picture,
  'w:pgNum': ignored,
  'w:pict': picture,
  'w:ptab': sign(' '),
  'w:rPr': ignored,
  'w:ruby': ruby,
  'w:separator': ignored,
  'w:softHyphen': sign('\u00AD'),
  'w:sym': symbol,
  'w:t': characters,
  'w:tab': sign('\t'),
};
