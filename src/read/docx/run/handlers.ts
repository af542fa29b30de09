import type { XmlElement } from '../package/xml.ts';
import { alternate } from './alternate.ts';
import { bookmarkEnd, bookmarkStart } from './bookmark.ts';
import { deleted, inserted } from './changes.ts';
import { contentControl } from './content-control.ts';
import { equation } from './equation.ts';
import { hyperlink } from './hyperlink.ts';
import type { Inline } from './inline.ts';
import { run } from './run.ts';
import { simpleField } from './simple-field.ts';
import { subDocument } from './sub-document.ts';

export type InlineHandler = (element: XmlElement, inline: Inline) => void;

/** Stands for an element that is ignored on purpose. */
const ignored = null;

/**
 * What stands in a paragraph, by element. `null` is ignored on purpose: it says how something is
 * set, or where something that is no text begins or ends. Any other element lets its content through.
 */
export const inlineHandlers: Readonly<Record<string, InlineHandler | null | undefined>> = {
  'm:oMath': equation,
  'm:oMathPara': equation,
  'mc:AlternateContent': alternate,
  'w:bookmarkEnd': bookmarkEnd,
  'w:bookmarkStart': bookmarkStart,
  'w:commentRangeEnd': ignored,
  'w:commentRangeStart': ignored,
  'w:del': deleted,
  'w:fldSimple': simpleField,
  'w:hyperlink': hyperlink,
  'w:ins': inserted,
  'w:moveFrom': deleted,
  'w:moveFromRangeEnd': ignored,
  'w:moveFromRangeStart': ignored,
  'w:moveTo': inserted,
  'w:moveToRangeEnd': ignored,
  'w:moveToRangeStart': ignored,
  'w:pPr': ignored,
  'w:permEnd': ignored,
  'w:permStart': ignored,
  'w:proofErr': ignored,
  'w:r': run,
  'w:sdt': contentControl,
  'w:sdtEndPr': ignored,
  'w:sdtPr': ignored,
  'w:smartTagPr': ignored,
  'w:subDoc': subDocument,
  'w:customXmlPr': ignored,
};
