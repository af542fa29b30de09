import type { Brief } from '../brief/index.ts';
import type { Message } from '../message/index.ts';
import { abbreviationUndefined } from './abbreviation-undefined.ts';
import type { Check, CheckContext } from './check.ts';
import { chromeTrailing } from './chrome-trailing.ts';
import { figureContradicted } from './figure-contradicted.ts';
import { lettersMixed } from './letters-mixed.ts';
import { linkNowhere } from './link-nowhere.ts';
import { marksMixed } from './marks-mixed.ts';
import { metadataMissing } from './metadata-missing.ts';
import { notesOutOfOrder } from './notes-out-of-order.ts';
import { positionOf } from './position-of.ts';
import { quotationReworded } from './quotation-reworded.ts';
import { quotationUnattributed } from './quotation-unattributed.ts';
import { relativeDate } from './relative-date.ts';
import { sentenceRepeated } from './sentence-repeated.ts';

/** Everything that an editor looks for in a brief that has been read, one check each. */
const checks: readonly Check[] = [
  metadataMissing,
  notesOutOfOrder,
  quotationUnattributed,
  quotationReworded,
  figureContradicted,
  abbreviationUndefined,
  relativeDate,
  sentenceRepeated,
  marksMixed,
  lettersMixed,
  linkNowhere,
  chromeTrailing,
];

/** Checks a brief as an editor would, past what reading it has said already. */
export function checkBrief(brief: Brief, file: string): Message[] {
  const at: CheckContext['at'] = (node, words) => {
    const position = node && ((words && positionOf(node, words)) || node.position);
    return { file, ...(position ? { position } : {}) };
  };
  return checks.flatMap(check => check({ brief, at }));
}
