import { plainText, visit } from '../brief/index.ts';
import { say } from '../message/index.ts';
import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

/** Finds block quotations for which the brief names nobody, and nobody could be inferred. */
export const quotationUnattributed: Check = ({ brief, at }) => {
  const found: ReturnType<Check> = [];
  visit(brief, node => {
    if (node.type === 'quotation' && node.display === 'block' && !node.missing && !node.attribution)
      found.push(say('quotation-unattributed', { opening: shorten(plainText(node)) }, at(node)));
    return undefined;
  });
  return found;
};
