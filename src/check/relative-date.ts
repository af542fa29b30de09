import { plainText, type Sentence, visit } from '../brief/index.ts';
import { say } from '../message/index.ts';
import type { Check } from './check.ts';

const relative =
  /\b((?:last|this|next)\s+(?:year|month|week|quarter|summer|winter|spring|autumn)|yesterday|tomorrow|today|recently|earlier this (?:year|month|week))\b/i;

/** Finds "last year" and the like in a brief without a date, where nobody can tell which year it was. */
export const relativeDate: Check = ({ brief, at }) => {
  if (brief.metadata.date !== undefined) return [];
  const found: ReturnType<Check> = [];
  visit(brief, node => {
    if (node.type === 'quotation') return 'skip';
    if (node.type !== 'sentence') return undefined;
    const words = relative.exec(ownWords(node))?.[1];
    if (words) found.push(say('date-relative', { words }, at(node, words)));
    return undefined;
  });
  return found;
};

// What others said, they said on a day of their own.
function ownWords(sentence: Sentence): string {
  return sentence.children
    .map(child => (child.type === 'quotation' ? '' : plainText(child)))
    .join('');
}
