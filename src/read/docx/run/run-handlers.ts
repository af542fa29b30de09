import { build as b } from '../../../brief/index.ts';
import { attributeOf, type XmlElement } from '../package/xml.ts';
import { alternateOf } from './alternate.ts';
import { drawing } from './drawing.ts';
import { fieldCharacter } from './field.ts';
import type { Inline } from './inline.ts';
import { noteReference } from './note-reference.ts';
import { picture } from './picture.ts';
import { put, putText } from './put.ts';
import { type RunState, readRun } from './run.ts';
import { symbol } from './symbol.ts';

export type RunHandler = (element: XmlElement, state: RunState, inline: Inline) => void;

/** Stands for an element that is ignored on purpose. */
const ignored = null;

const characters: RunHandler = (element, state, inline) =>
  putText(element.children.filter(child => typeof child === 'string').join(''), state, inline);
const sign =
  (text: string): RunHandler =>
  (_, state, inline) =>
    putText(text, state, inline);

/** A page or column that ends breaks no line of the text. */
const lineBreak: RunHandler = (element, state, inline) => {
  if (/^(?:page|column)$/.test(attributeOf(element, 'w:type'))) return;
  put(b.br(), 1, state, inline);
};

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
  'w:fldChar': ({ attributes }, _, inline) => fieldCharacter(attributes['w:fldCharType'], inline),
  'w:footnoteRef': ignored,
  'w:footnoteReference': noteReference,
  'w:instrText': (element, _, inline) => {
    const field = inline.context.fields.at(-1);
    if (field && !field.inResult)
      field.instruction += element.children.filter(child => typeof child === 'string').join('');
  },
  'w:lastRenderedPageBreak': ignored,
  'w:noBreakHyphen': sign('\u2011'),
  'w:object': picture,
  'w:pgNum': ignored,
  'w:pict': picture,
  'w:ptab': sign(' '),
  'w:rPr': ignored,
  'w:rt': ignored,
  'w:separator': ignored,
  'w:softHyphen': sign('\u00AD'),
  'w:sym': symbol,
  'w:t': characters,
  'w:tab': sign('\t'),
};
